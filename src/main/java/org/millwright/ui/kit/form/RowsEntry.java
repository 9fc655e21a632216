package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.theme.Icons;

/// Several things of two fields each, a line for each, in the user's order. Insert adds a line, and so does Enter in
/// the last one; Alt with up or down moves a line, and so does the mouse at its grip. A line in which nothing stands
/// counts for nothing.
///
/// @param <A> what the first field of a line holds, which each needs
/// @param <B> what the second holds
public abstract class RowsEntry<E, A, B> extends ListField<E> {

    /// Alone: with Shift it pastes into a field, with Ctrl it copies.
    private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT);

    /// The fields of one line.
    ///
    /// @param first takes what room is left
    /// @param width of the second, in pixels
    public record Row<A, B>(FormField<A> first, FormField<B> second, double width) {}

    /// A line as it is shown.
    private record Line<A, B>(Row<A, B> row, VBox node, FontIcon grip) {

        List<FormField<?>> fields() {
            return List.of(row.first(), row.second());
        }

        boolean isBlank() {
            return fields().stream().allMatch(field -> field.value() == null && field.unreadable() == null);
        }

        boolean isComplete() {
            return fields().stream()
                    .allMatch(field -> field.unreadable() == null && !(field.isRequired() && field.isMissing()));
        }
    }

    private final List<Line<A, B>> lines = new ArrayList<>();
    private final VBox shown = new VBox();
    private final Button add;
    private final String removes;
    private boolean filling;

    /// @param adds key of the button that adds a line
    /// @param removes key of the button behind a line
    protected RowsEntry(Kit kit, String name, String label, String adds, String removes) {
        super(kit, name, label);
        this.removes = removes;
        add = new Button(kit.text(adds), new FontIcon(Feather.PLUS));
    }

    /// To be called at the end of the constructor.
    protected final void lay() {
        add.setOnAction(_ -> begin(lines.size()));
        shown.getStyleClass().add("rows");
        shown.managedProperty().bind(shown.visibleProperty());
        shown.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        shown.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        VBox all = new VBox(shown, add);
        all.getStyleClass().add("rows-entry");
        hold(all);
        add.setId("add-" + name());
        add.setAccessibleText(add.getText());
        wide();
        value(List.of());
    }

    /// The empty fields of one line.
    protected abstract Row<A, B> row();

    /// What a complete line says.
    ///
    /// @param second null only where that field may stay empty
    protected abstract E of(A first, @Nullable B second);

    protected abstract A first(E element);

    protected abstract @Nullable B second(E element);

    /// What is wrong with them.
    protected abstract Checks check(List<E> elements);

    @Override
    public final List<E> value() {
        return lines.stream()
                .filter(line -> !line.isBlank() && line.isComplete())
                .map(line -> of(
                        Objects.requireNonNull(line.row().first().value()),
                        line.row().second().value()))
                .toList();
    }

    @Override
    protected final void fill(@Nullable List<E> value) {
        filling = true;
        lines.clear();
        for (E element : Objects.requireNonNullElse(value, List.<E>of())) {
            Line<A, B> line = line();
            line.row().first().value(first(element));
            line.row().second().value(second(element));
            lines.add(line);
        }
        filling = false;
        arrange();
    }

    @Override
    protected final @Nullable Message unreadable() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).isComplete()) {
                return Message.of("kit.form.line-incomplete", i + 1);
            }
        }
        return mistake();
    }

    /// What the rules say about what stands there.
    private @Nullable Message mistake() {
        return check(value()).violations().stream()
                .findFirst()
                .map(violation -> violation.message())
                .orElse(null);
    }

    @Override
    protected final boolean isMissing() {
        return value().isEmpty();
    }

    @Override
    protected final Control control() {
        return add;
    }

    /// To what is missing in a line, else to what adds one.
    @Override
    public final void requestFocus() {
        Optional<FormField<?>> wrong = lines.stream()
                .filter(line -> !line.isBlank() && !line.isComplete())
                .flatMap(line -> line.fields().stream())
                .filter(field -> !field.check())
                .findFirst();
        wrong.ifPresentOrElse(FormField::requestFocus, super::requestFocus);
    }

    /// The fields of the lines, from the first on.
    protected final List<Row<A, B>> rows() {
        return lines.stream().map(Line::row).toList();
    }

    /// A line that is to be typed.
    private void begin(int place) {
        Line<A, B> line = line();
        lines.add(place, line);
        arrange();
        line.row().first().requestFocus();
    }

    private void remove(Line<A, B> line) {
        lines.remove(line);
        arrange();
        add.requestFocus();
        edited();
    }

    private Line<A, B> line() {
        Row<A, B> row = row();
        var grip = new FontIcon(Feather.MENU);
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.MOVE);
        grip.managedProperty().bind(grip.visibleProperty());
        Tooltip.install(grip, new Tooltip(kit().text("kit.form.line-move")));
        var fields = new HBox(grip, row.first(), row.second());
        fields.getStyleClass().add("row");
        fields.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row.first(), Priority.ALWAYS);
        row.first().setMinWidth(0);
        row.second().setMinWidth(row.width());
        row.second().setMaxWidth(row.width());
        var line = new Line<>(row, new VBox(fields), grip);
        grip.setOnMouseDragged(drag -> dragged(line, drag));
        for (FormField<?> field : line.fields()) {
            Label problem = field.problemElsewhere();
            line.node().getChildren().add(problem);
            field.onChange(this::edited);
            field.control().setAccessibleText(field.label());
        }
        fields.getChildren().add(Icons.button(Feather.X, kit().text(removes), () -> remove(line)));
        return line;
    }

    private void arrange() {
        shown.getChildren().setAll(lines.stream().map(Line::node).toList());
        shown.setVisible(!lines.isEmpty());
        lines.forEach(line -> line.grip().setVisible(lines.size() > 1));
    }

    /// The line itself stays where it is in the scene, and keeps the focus and the mouse; its neighbours go past it.
    private void move(int from, int to) {
        if (from < 0 || to < 0 || to >= lines.size() || from == to) {
            return;
        }
        int step = Integer.signum(to - from);
        for (int at = from; at != to; at += step) {
            Collections.swap(lines, at, at + step);
            Node passed = shown.getChildren().remove(at + step);
            shown.getChildren().add(at, passed);
        }
        edited();
    }

    private void dragged(Line<A, B> line, MouseEvent drag) {
        double y = shown.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY();
        for (int to = 0; to < lines.size(); to++) {
            Bounds place = lines.get(to).node().getBoundsInParent();
            if (place.getMinY() <= y && y <= place.getMaxY()) {
                move(lines.indexOf(line), to);
                // where the lines stand now is known after the next layout
                shown.layout();
                return;
            }
        }
    }

    private void edited() {
        if (!filling) {
            changed();
            Message mistake = mistake();
            complain(mistake == null ? null : kit().text(mistake));
        }
    }

    private void key(KeyEvent event) {
        if (INSERT.match(event)) {
            begin(at(event) + 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(at(event), at(event) - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(at(event), at(event) + 1);
        } else {
            return;
        }
        event.consume();
    }

    /// What a picker did not take.
    private void enter(KeyEvent event) {
        boolean last = at(event) == lines.size() - 1;
        if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof TextField
                && last
                && lines.getLast().isComplete()) {
            begin(lines.size());
            event.consume();
        }
    }

    /// The line in which a key was pressed.
    private int at(KeyEvent event) {
        for (int i = 0; i < lines.size(); i++) {
            for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
                if (at.equals(lines.get(i).node())) {
                    return i;
                }
            }
        }
        return lines.size() - 1;
    }
}
