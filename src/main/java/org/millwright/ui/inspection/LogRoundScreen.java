package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.FindingGroup;
import org.millwright.inspection.RoundSigned;
import org.millwright.inspection.RunSheet;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Message;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// Walks a round with the keyboard alone: one column of points, then the findings and the signature.
public final class LogRoundScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "inspection_round",
            "check_point",
            "round_run",
            "round_answer",
            "round_correction",
            "attachment",
            "attachment_file",
            "revision_point",
            "equipment",
            "work_order",
            "person",
            "labour_rate");

    private record Ending(List<FindingGroup> findings, String signer) {}

    private final RoundServices services;
    private final Kit kit;
    private final Workbench workbench;
    private final LogRoundModel model;
    private final PhotoDesk desk;
    private final LogSheet sheet;
    private final RunHeader header;
    private final BorderPane root = new BorderPane();
    private final TaskSlot ending = new TaskSlot("findings of a round");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper signing = new ReadOnlyBooleanWrapper();
    private @Nullable SignPane signPane;

    public LogRoundScreen(RoundServices services, Kit kit, Workbench workbench, LogRoundRoute route) {
        this.services = services;
        this.kit = kit;
        this.workbench = workbench;
        this.model = new LogRoundModel(kit, services, workbench.notices(), route.runId(), route.checkPointId());
        this.desk = new PhotoDesk(kit, services, model, workbench.notices());
        this.sheet = new LogSheet(kit, model, desk, workbench.navigator()::open, this::correct);
        root.getStyleClass().add("log-round");
        this.header = new RunHeader(kit, model, this::toSign, this::skip);
        root.setTop(header);
        root.setBottom(new KeyLegend(kit, open.and(signing.not())));
        walk();
        model.sheetProperty().subscribe(read -> open.set(model.isOpen()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return model.sheetProperty()
                .map(read -> Message.of("rounds.title", read.run().number()))
                .orElse(Message.of("rounds.walk"));
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        if (model.sheetProperty().get() == null || !model.isOpen()) {
            model.load();
        }
        sheet.requestFocus();
    }

    @Override
    public void refresh() {
        model.save(stored -> {
            if (stored) {
                model.load();
            }
        });
    }

    /// Not in the middle of an answer.
    @Override
    public boolean shows(Changes changes) {
        return signPane == null && !model.unsavedProperty().get() && Screen.super.shows(changes);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(sheet);
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(
                Message.of("rounds.key.sign"),
                javafx.scene.input.KeyCombination.valueOf("Shortcut+Enter"),
                this::toSign,
                open));
        commands.add(new ScreenCommand(
                Message.of("rounds.photo.add"),
                javafx.scene.input.KeyCombination.valueOf("Shortcut+Shift+A"),
                desk::choose,
                open));
        commands.add(new ScreenCommand(
                Message.of("points.history"),
                javafx.scene.input.KeyCombination.valueOf("Shortcut+H"),
                sheet::history,
                open));
        return commands;
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(new SaveGuard() {
            @Override
            public ObservableBooleanValue unsaved() {
                return model.unsavedProperty();
            }

            @Override
            public void save(Consumer<Boolean> finished) {
                model.save(finished);
            }

            @Override
            public void revert() {
                model.revert();
            }
        });
    }

    /// From the walk to the findings and the signature; from there, signs.
    void toSign() {
        SignPane shown = signPane;
        if (shown != null) {
            shown.sign();
        } else if (model.isOpen()) {
            model.save(stored -> {
                if (stored) {
                    findings();
                }
            });
        }
    }

    private void findings() {
        kit.tasks()
                .load(
                        ending,
                        () -> new Ending(
                                services.queries().findings(model.runId()),
                                services.me().get()),
                        this::end);
    }

    private void end(Ending found) {
        SignPane pane = new SignPane(kit, model, found.findings(), services, found.signer(), this::walk, this::signed);
        signPane = pane;
        show(true);
        root.setCenter(pane);
        pane.takeFocus();
    }

    private void walk() {
        signPane = null;
        show(false);
        root.setCenter(sheet);
        sheet.requestFocus();
    }

    private void show(boolean atTheEnd) {
        signing.set(atTheEnd);
        header.signing(atTheEnd);
    }

    private void signed(RoundSigned done) {
        workbench
                .notices()
                .done(Message.of(
                        "rounds.signed",
                        done.run().number(),
                        done.created().size(),
                        done.extended().size()));
        walk();
        model.load();
    }

    private void correct(PointState state) {
        CorrectionCard.open(kit, services, model.runId(), state, corrected -> {
            workbench
                    .notices()
                    .done(Message.of("rounds.corrected", state.point().name()));
            model.load();
        });
    }

    private void skip() {
        RunSheet read = model.sheetProperty().get();
        if (read != null && model.isOpen()) {
            Ask.reason(
                    kit,
                    Message.of("rounds.ask.skip", read.run().number()),
                    "rounds.field.why",
                    "rounds.verb.skip",
                    reason -> services.runs().skip(model.runId(), reason),
                    done -> {
                        workbench.notices().done(Message.of("rounds.skipped", done.number()));
                        model.load();
                    });
        }
    }
}
