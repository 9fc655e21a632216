package org.millwright.ui.kit.form;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;

/// A small form inside the detail for one action: Enter does it, Esc gives it up, refusals stand at
/// their fields.
public final class ActionPane extends ScrollPane {

    private final FormPane form;
    private final FormBinder<?, ?> binder;
    private Runnable closing = () -> {};

    private ActionPane(Kit kit, Message title, String verb, FormPane form, FormBinder<?, ?> binder) {
        this.form = form;
        this.binder = binder;
        Label heading = new Label(kit.text(title));
        heading.getStyleClass().add("strong");
        Button yes = new Button(kit.text(verb));
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> binder.save());
        yes.disableProperty().bind(binder.saving());
        Button no = new Button(kit.text("kit.dialog.cancel"));
        no.setOnAction(event -> close());
        HBox buttons = new HBox(8, yes, no);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(heading, form, binder.reasons(), buttons);
        content.getStyleClass().add("action-pane");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().addAll("edge-to-edge", "action-scroll");
        addEventHandler(ActionEvent.ACTION, this::entered);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    }

    /// @param title what will be done, such as "Issue Bearing 6205"
    /// @param verb message key of the button that does it
    /// @param command reads the fields into a command; called only when every field can be read
    /// @param action runs in the background
    public static <C, T> ActionPane of(
            Kit kit,
            Message title,
            String verb,
            FormPane form,
            Supplier<C> command,
            Function<C, Outcome<T>> action,
            Consumer<? super T> done) {
        return of(kit, title, verb, form, new FormBinder<>(kit, form, command, action), done);
    }

    /// As {@link #of}, for an action that may ask.
    ///
    /// @param confirmed the same command of a user who is sure
    public static <C, T> ActionPane asking(
            Kit kit,
            Message title,
            String verb,
            FormPane form,
            Supplier<C> command,
            Function<C, Outcome<T>> action,
            UnaryOperator<C> confirmed,
            Consumer<? super T> done) {
        return of(kit, title, verb, form, new FormBinder<>(kit, form, command, action).asking(confirmed), done);
    }

    private static <T> ActionPane of(
            Kit kit, Message title, String verb, FormPane form, FormBinder<?, T> binder, Consumer<? super T> done) {
        var pane = new ActionPane(kit, title, verb, form, binder);
        binder.onSaved(result -> {
            pane.close();
            done.accept(result);
        });
        return pane;
    }

    /// Runs when the action is done or given up.
    public ActionPane onClose(Runnable runnable) {
        closing = runnable;
        return this;
    }

    /// For an action on a record that others may change meanwhile.
    public ActionPane on(Versions<?> record) {
        binder.of(record);
        return this;
    }

    public void focus() {
        form.fields().getFirst().requestFocus();
    }

    /// Whether the user has typed something here.
    public boolean isEdited() {
        return binder.unsaved().get();
    }

    private void close() {
        closing.run();
    }

    private void entered(ActionEvent event) {
        if (event.getTarget() instanceof TextField) {
            event.consume();
            binder.save();
        }
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }
}
