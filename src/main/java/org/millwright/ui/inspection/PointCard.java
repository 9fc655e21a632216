package org.millwright.ui.inspection;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.Answer;
import org.millwright.kernel.Violation;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.OnceInWindow;
import org.millwright.ui.kit.StatusChip;
import org.millwright.ui.theme.Icons;

/// The check point in focus, large: what to look at, what was found before, and the place to answer.
final class PointCard extends VBox {

    private final Kit kit;
    private final PointState state;
    private final AnswerPane answer;
    private final PhotoStrip photos;
    private final StatusChip chip;
    private final TextField note = new TextField();
    private final Label whyNot = new Label();
    private final Label problem = new Label();

    /// @param history shows what was found at the point before
    PointCard(Kit kit, LogRoundModel model, PhotoDesk desk, PointState state, Runnable history) {
        this.kit = kit;
        this.state = state;
        Label name = new Label(state.point().name());
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        chip = new StatusChip(kit, RoundLook.notDone());
        Button photo = Icons.button(Feather.CAMERA, kit.text("rounds.photo.add"), desk::choose);
        photo.setId("add-photo");
        photo.setFocusTraversable(false);
        Button past = Icons.button(Feather.ACTIVITY, kit.text("points.history-key"), history);
        past.setId("point-history");
        past.setFocusTraversable(false);
        HBox top = new HBox(name, chip, past, photo);
        top.getStyleClass().add("point-top");
        top.setAlignment(Pos.CENTER_LEFT);
        String told = state.point().instruction();
        Label instruction = new Label(told == null ? "" : told);
        instruction.getStyleClass().add("muted");
        instruction.setWrapText(true);
        show(instruction, told != null);
        answer = pane(kit, model, state);
        photos = new PhotoStrip(kit, desk, state, true);
        note.setPromptText(kit.text("rounds.note"));
        note.setAccessibleText(kit.text("rounds.note"));
        note.setId("note");
        // the prompt of a field goes away with the focus, which is there at once
        whyNot.setText(kit.text("rounds.reason"));
        whyNot.setId("why-not");
        whyNot.setLabelFor(note);
        note.textProperty().subscribe((old, now) -> model.write(now));
        problem.getStyleClass().add("field-problem");
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        problem.setWrapText(true);
        Meaning.DANGER.mark(problem.getGraphic());
        getStyleClass().add("point-card");
        setFocusTraversable(!state.isTyped());
        setAccessibleText(state.point().name());
        getChildren().addAll(top, instruction, answer, photos, whyNot, note, problem);
        update();
    }

    private static AnswerPane pane(Kit kit, LogRoundModel model, PointState state) {
        return switch (state.point().kind()) {
            case NUMBER, METER -> new ReadingPane(kit, model, state);
            case TEXT -> new TextPane(kit, model, state);
            case CHOICE -> new ChoicePane(kit, model, state);
            case PASS_FAIL, PHOTO -> new VerdictPane(kit, model, state);
        };
    }

    void update() {
        photos.update();
        Answer meant = answer.meant();
        chip.show(kit, meant == null ? RoundLook.notDone() : RoundLook.found(meant));
        boolean wasOpen = note.isManaged();
        show(note, state.isNoteOpen());
        show(whyNot, state.wantsReason());
        if (!note.getText().equals(state.note())) {
            note.setText(state.note());
        }
        Violation why = state.problem();
        problem.setText(why == null ? "" : kit.messages().text(why));
        show(problem, why != null);
        answer.update();
        if (why != null && !why.field().equals("note") && hasTheKeys(note)) {
            takeFocus();
        }
        boolean wanted = state.wantsReason() || (why != null && why.field().equals("note"));
        if (state.isNoteOpen() && (!wasOpen || wanted) && state.note().isEmpty()) {
            note.requestFocus();
        }
    }

    /// To the place where the answer is given, once the card is in the window.
    void takeFocus() {
        OnceInWindow.run(this, () -> {
            if (!answer.takeFocus()) {
                requestFocus();
            }
        });
    }

    /// To the end of the note.
    void editNote() {
        note.requestFocus();
        note.end();
    }

    boolean isTyped() {
        return state.isTyped();
    }

    /// Whether letters that go to this target are text of the answer.
    boolean takesLetters(Object target) {
        return answer.takesLetters(target);
    }

    /// Letters are keys from now on, also at a point that asks for a text.
    void takeKeys() {
        requestFocus();
    }

    /// Whether keys that go to this target write the note.
    boolean isNote(Object target) {
        return note.equals(target);
    }

    private boolean hasTheKeys(Region part) {
        return getScene() != null && part.equals(getScene().getFocusOwner());
    }

    private static void show(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
