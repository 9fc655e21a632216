package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;

/// One line that adds something to a list: a few fields and a button. Enter in any of them adds; then
/// the line is ready for the next.
public final class EntryRow extends VBox {

    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_WIDE = 80;

    private final Kit kit;
    private final HBox line = new HBox();
    private final Button button;
    private final VBox problems = new VBox();
    private final List<FormField<?>> fields = new ArrayList<>();
    private Runnable clean = () -> {};

    /// @param verb message key of the button
    public EntryRow(Kit kit, String verb) {
        this.kit = kit;
        button = new Button(kit.text(verb));
        line.getStyleClass().add("line");
        line.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("entry-row");
    }

    /// Adds a field that takes what room is left.
    public EntryRow wide(FormField<?> field) {
        VBox cell = cell(field);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setMinWidth(LEAST_WIDE);
        cell.setPrefWidth(LEAST_WIDE);
        return this;
    }

    /// @param width in pixels, where there is room
    public EntryRow field(FormField<?> field, double width) {
        VBox cell = cell(field);
        cell.setMinWidth(width * LEAST_SHARE);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        return this;
    }

    /// @param command reads the fields into a command; called only when every field can be read
    /// @param action runs in the background
    /// @param done hears the result; fills the fields for the next
    public <C, T> EntryRow adds(Supplier<C> command, Function<C, Outcome<T>> action, Consumer<? super T> done) {
        return adds(new FormBinder<>(kit, this, fields, command, action), done);
    }

    /// For an action that may ask.
    ///
    /// @param confirmed the same command of a user who is sure
    public <C, T> EntryRow adds(
            Supplier<C> command, Function<C, Outcome<T>> action, UnaryOperator<C> confirmed, Consumer<? super T> done) {
        return adds(new FormBinder<>(kit, this, fields, command, action).asking(confirmed), done);
    }

    private <T> EntryRow adds(FormBinder<?, T> binder, Consumer<? super T> done) {
        binder.onSaved(done);
        clean = binder::clean;
        button.setOnAction(event -> {
            event.consume();
            binder.save();
        });
        line.addEventHandler(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof TextField) {
                binder.save();
            }
        });
        button.disableProperty().bind(binder.saving());
        var beside = new VBox(caption(" "), button);
        beside.getStyleClass().add("labelled");
        beside.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(beside);
        getChildren().setAll(line, problems, binder.reasons());
        return this;
    }

    /// Forgets what stood in the way: after the fields have been filled for something else.
    public void clean() {
        clean.run();
    }

    private VBox cell(FormField<?> field) {
        fields.add(field);
        problems.getChildren().add(field.problemElsewhere());
        Label caption = caption(field.label());
        caption.setLabelFor(field.control());
        var cell = new VBox(caption, field);
        cell.getStyleClass().add("labelled");
        line.getChildren().add(cell);
        return cell;
    }

    private static Label caption(String text) {
        var caption = new Label(text);
        caption.getStyleClass().add("caption");
        return caption;
    }
}
