package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.FindingGroup;
import org.millwright.inspection.PassRate;
import org.millwright.inspection.RoundSigned;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.StatusChip;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;

/// The end of a round: what was found by machine and what becomes of it, and the signature.
final class SignPane extends ScrollPane {

    private final Kit kit;
    private final LogRoundModel model;
    private final FindingDecisions decisions = new FindingDecisions();
    private final RoundServices services;
    private final FormBinder<SignRound, RoundSigned> binder;
    private final Button sign = new Button();
    private final List<FindingGroup> groups;
    private final TextEntry signedBy;

    /// @param signer the name that is proposed
    /// @param back to the round, unsigned
    SignPane(
            Kit kit,
            LogRoundModel model,
            List<FindingGroup> groups,
            RoundServices services,
            String signer,
            Runnable back,
            Consumer<RoundSigned> signed) {
        this.kit = kit;
        this.services = services;
        this.model = model;
        this.groups = groups;
        signedBy = TextEntry.line(kit, "signedBy", "rounds.field.signed-by");
        signedBy.required();
        signedBy.value(signer);
        ChoiceEntry<SignatureMeaning> meaning =
                ChoiceEntry.of(kit, "meaning", "rounds.field.meaning", List.of(SignatureMeaning.values()));
        meaning.value(SignatureMeaning.INSPECTED);
        CheckEntry partial = new CheckEntry(kit, "partial", "rounds.field.partial");
        partial.wide();
        FormPane form = new FormPane(kit).add(signedBy, meaning);
        int notDone = notDone().size();
        if (notDone > 0) {
            form.add(partial);
        }
        binder = new FormBinder<>(
                kit,
                form,
                () -> new SignRound(
                        model.runId(),
                        Objects.requireNonNullElse(signedBy.value(), ""),
                        Objects.requireNonNullElse(meaning.value(), SignatureMeaning.INSPECTED),
                        partial.value(),
                        decisions.actions(),
                        decisions.orders()),
                services.signing()::sign);
        binder.onSaved(signed);
        sign.getStyleClass().add("accent");
        sign.setId("sign");
        sign.setOnAction(event -> binder.save());
        sign.disableProperty().bind(binder.saving());
        Button leave = new Button(kit.text("rounds.sign.back"));
        leave.setOnAction(event -> back.run());
        HBox buttons = new HBox(sign, new KeyHint(kit.messages(), "Shortcut+Enter"), leave);
        buttons.getStyleClass().add("sign-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(summary());
        column.getStyleClass().add("sign-column");
        if (notDone > 0) {
            column.getChildren().add(notDoneLine());
        }
        column.getChildren().addAll(findings());
        column.getChildren().addAll(heading("rounds.sign.signature"), form, binder.reasons(), buttons);
        StackPane centre = new StackPane(column);
        centre.getStyleClass().add("log-centre");
        setContent(centre);
        setFitToWidth(true);
        getStyleClass().add("log-sheet");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        tell();
    }

    void sign() {
        binder.save();
    }

    void takeFocus() {
        // the content comes into the scene with the skin
        applyCss();
        Node first = getContent().lookup(".segments .toggle-button:selected");
        if (first == null) {
            signedBy.requestFocus();
        } else {
            first.requestFocus();
        }
    }

    private List<String> notDone() {
        return model.points().stream()
                .filter(state -> state.answer() == null)
                .map(state -> state.point().stop().tag() + " " + state.point().name())
                .toList();
    }

    private HBox summary() {
        List<Verdict> verdicts = new ArrayList<>();
        for (PointState state : model.points()) {
            var answer = state.answer();
            if (answer != null) {
                verdicts.add(answer.verdict());
            }
        }
        HBox line = new HBox();
        line.getStyleClass().add("sign-summary");
        line.setAlignment(Pos.CENTER_LEFT);
        for (Verdict verdict : Verdict.values()) {
            long count = verdicts.stream().filter(verdict::equals).count();
            if (count > 0) {
                Message words = Message.of("rounds.count", count, verdict);
                line.getChildren()
                        .add(new StatusChip(
                                kit, new Status(RoundLook.icon(verdict), words, RoundLook.meaning(verdict))));
            }
        }
        PassRate.of(verdicts).percent().ifPresent(rate -> {
            Label words = new Label(kit.text("rounds.pass-rate", rate));
            words.getStyleClass().add("muted");
            line.getChildren().add(words);
        });
        return line;
    }

    private Label notDoneLine() {
        List<String> names = notDone();
        Label words = new Label(kit.text("rounds.sign.not-done", names.size(), String.join(", ", names)));
        words.setWrapText(true);
        Meaning.WARNING.mark(words);
        return words;
    }

    private List<Node> findings() {
        if (groups.isEmpty()) {
            Label none = new Label(kit.text("rounds.sign.no-findings"));
            none.getStyleClass().add("muted");
            return List.of(none);
        }
        List<Node> parts = new ArrayList<>();
        parts.add(heading("rounds.sign.findings"));
        for (FindingGroup group : groups) {
            parts.add(new FindingGroupPane(kit, services, group, machine(group), decisions, this::tell));
        }
        return parts;
    }

    private String machine(FindingGroup group) {
        return model.points().stream()
                .map(state -> state.point().stop())
                .filter(stop -> stop.equipmentId() == group.equipmentId())
                .map(stop -> stop.name())
                .findFirst()
                .orElse("");
    }

    private Label heading(String key) {
        Label heading = new Label(kit.text(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    /// The button says what pressing it makes.
    private void tell() {
        long orders = groups.stream()
                .filter(group ->
                        group.proposals().stream().anyMatch(proposal -> decisions.of(proposal) == FindingAction.CREATE))
                .count();
        sign.setText(kit.text("rounds.sign.do", orders));
    }
}
