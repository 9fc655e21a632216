package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.RunSheet;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.DetailHeader;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

/// Over the sheet of a run: which round, how far, and the way to the signature.
final class RunHeader extends VBox {

    private final Kit kit;
    private final LogRoundModel model;
    private final DetailHeader header;
    private final HBox progress;
    private final Label count = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button sign;
    private final Button skip;
    private boolean begun;

    RunHeader(Kit kit, LogRoundModel model, Runnable toSign, Runnable toSkip) {
        this.kit = kit;
        this.model = model;
        header = new DetailHeader(kit);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        bar.setPrefWidth(140);
        bar.setAccessibleText(kit.text("rounds.progress-bar"));
        progress = new HBox(bar, count);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("run-progress");
        sign = new Button(kit.text("rounds.verb.sign"));
        sign.setId("to-sign");
        sign.getStyleClass().add("accent");
        sign.setFocusTraversable(false);
        sign.setOnAction(event -> toSign.run());
        skip = new Button(kit.text("rounds.verb.skip-ask"));
        skip.setId("to-skip");
        skip.setFocusTraversable(false);
        skip.setOnAction(event -> toSkip.run());
        getStyleClass().add("run-header");
        getChildren().add(header);
        model.sheetProperty().subscribe(this::show);
        model.answeredProperty().subscribe(this::count);
    }

    private void show(@Nullable RunSheet sheet) {
        if (sheet == null) {
            return;
        }
        RunRow run = sheet.run();
        begun = run.status() != RoundRunStatus.DUE;
        title(sheet);
        if (run.status().isOpen()) {
            header.actions(progress, sign, skip);
        } else {
            header.actions(progress);
        }
        count();
    }

    private void title(RunSheet sheet) {
        RunRow run = sheet.run();
        header.show(
                run.number(),
                run.roundName(),
                kit.text("rounds.place", run.equipmentTag(), run.equipmentName()),
                states(sheet).toArray(Status[]::new));
    }

    private List<Status> states(RunSheet sheet) {
        RunRow run = sheet.run();
        List<Status> states = new ArrayList<>();
        // the sheet is not read again with each answer, and the first begins the walk
        states.add(RoundLook.status(
                begun && run.status() == RoundRunStatus.DUE ? RoundRunStatus.IN_PROGRESS : run.status()));
        Status urgent = RoundLook.urgent(run, kit.today());
        if (urgent != null) {
            states.add(urgent);
        }
        if (run.partial()) {
            states.add(Status.of(Message.of("rounds.partial"), Meaning.WARNING));
        }
        if (run.signedAt() != null && run.signedBy() != null && sheet.meaning() != null) {
            states.add(new Status(
                    Feather.EDIT_3,
                    Message.of("rounds.signature", sheet.meaning(), run.signedBy(), run.signedAt()),
                    Meaning.NONE));
        }
        if (sheet.skipReason() != null) {
            states.add(
                    new Status(Feather.MESSAGE_SQUARE, Message.of("rounds.words", sheet.skipReason()), Meaning.NONE));
        }
        return states;
    }

    /// The signature has buttons of its own.
    void signing(boolean now) {
        sign.setVisible(!now);
        skip.setVisible(!now);
    }

    private void count() {
        RunSheet sheet = model.sheetProperty().get();
        int points = sheet == null ? 0 : sheet.run().points();
        int done = model.answeredProperty().get();
        count.setText(kit.text("rounds.progress", done, points));
        bar.setProgress(points == 0 ? 0 : (double) done / points);
        if (sheet != null && done > 0 && !begun) {
            begun = true;
            title(sheet);
        }
    }
}
