package org.millwright.ui.kit.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.theme.Icons;

/// Several things in an order that matters, and the one that is edited below the list. In the list, Insert adds, Delete
/// removes, Alt with up or down moves, and so does the mouse.
///
/// @param <F> edits the one that is selected
public abstract class OrderedEntry<E, F extends OrderedEntry.Editor<E>> extends ListField<E> {

    /// Edits the one that is selected.
    public interface Editor<E> {

        FormPane pane();

        /// @param element null when nothing is selected
        void show(@Nullable E element);

        /// The element as it stands in the fields; null when none is shown.
        @Nullable
        E draft();

        /// Whether each field can be read.
        boolean isReadable();

        void focus();

        /// To the first field that is wrong, with what is wrong in each.
        void focusWrong();
    }

    /// What the list and its buttons are called; each a message key.
    public record Words(String none, String add, String up, String down, String copy, String remove) {}

    /// A line that is cut tells that the list goes on.
    private static final double HALF = 0.5;

    private final ListView<E> list = new ListView<>();
    private final Button add;
    private final F editor;
    private final HBox buttons = new HBox();
    private final DoubleProperty most = new SimpleDoubleProperty();
    private boolean quiet;

    /// @param least room for so many of them, in rows, also when there are fewer
    /// @param first room for so many of them, until {@link #most} says otherwise; further ones are scrolled to
    /// @param editing makes the editor, which runs what it is given after each change by the user
    @SuppressWarnings("this-escape") // the editor hears of the entry when the user types
    protected OrderedEntry(
            Kit kit,
            String name,
            String label,
            Words words,
            double least,
            double first,
            Function<Runnable, F> editing) {
        super(kit, name, label);
        most.set(first);
        editor = editing.apply(this::edited);
        add = new Button(kit.text(words.add()), new FontIcon(Feather.PLUS));
        list.getStyleClass().add("ordered-list");
        list.setCellFactory(_ -> cell());
        list.fixedCellSizeProperty().bind(kit.density().map(density -> density.rowHeight()));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> kit.density().getValue().rowHeight()
                                * Math.clamp(list.getItems().size() + HALF, least, most.get()),
                        kit.density(),
                        list.getItems(),
                        most));
        list.setMinHeight(USE_PREF_SIZE);
        Label none = new Label(kit.text(words.none()));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> selected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        add.setId("add-" + name);
        add.setOnAction(_ -> add());
        buttons.getChildren()
                .addAll(
                        add,
                        Icons.button(Feather.ARROW_UP, kit.text(words.up()), () -> move(-1)),
                        Icons.button(Feather.ARROW_DOWN, kit.text(words.down()), () -> move(1)),
                        Icons.button(Feather.COPY, kit.text(words.copy()), this::copy),
                        Icons.button(Feather.TRASH_2, kit.text(words.remove()), this::remove));
        buttons.getStyleClass().add("ordered-buttons");
        editor.pane().getStyleClass().add("ordered-form");
        VBox all = new VBox(list, buttons, editor.pane());
        all.getStyleClass().add("ordered-entry");
        hold(all);
        wide();
        value(List.of());
    }

    protected abstract OrderedCell<E> cell();

    /// Room for so many of them, in rows.
    protected final void most(double rows) {
        most.set(rows);
    }

    /// Puts a further button behind those that change the list.
    protected final void beside(Button further) {
        buttons.getChildren().add(further);
    }

    /// A new one behind another.
    ///
    /// @param before null where it is the first
    protected abstract E fresh(@Nullable E before);

    /// A new one that is like another.
    protected abstract E like(E element);

    protected abstract boolean isWrong(E element);

    /// Says that something is wrong with one of them.
    ///
    /// @param place from 1
    protected abstract Message wrong(int place, E element);

    @Override
    public final List<E> value() {
        return List.copyOf(list.getItems());
    }

    /// The element at the place that was selected stays selected.
    @Override
    protected final void fill(@Nullable List<E> value) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        quiet = true;
        list.getItems().setAll(Objects.requireNonNullElse(value, List.of()));
        list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
        quiet = false;
        selected();
    }

    @Override
    protected @Nullable Message unreadable() {
        int wrong = firstWrong();
        if (wrong >= 0) {
            return wrong(wrong + 1, list.getItems().get(wrong));
        }
        return editor.isReadable() ? null : Message.of("kit.form.not-a-number");
    }

    @Override
    protected final Control control() {
        return list;
    }

    private int firstWrong() {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (isWrong(list.getItems().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// To what is wrong with an element; where there is none yet, to what adds the first.
    @Override
    public final void requestFocus() {
        int wrong =
                editor.isReadable() ? firstWrong() : list.getSelectionModel().getSelectedIndex();
        if (wrong >= 0) {
            select(wrong);
            editor.focusWrong();
            return;
        }
        super.requestFocus();
        if (list.getItems().isEmpty()) {
            add.requestFocus();
        }
    }

    /// The list from its beginning: another record is shown.
    public final void toFirst() {
        select(0);
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(place);
    }

    public final ListView<E> list() {
        return list;
    }

    public final F form() {
        return editor;
    }

    /// A new one behind the selected.
    public final void add() {
        E before = list.getSelectionModel().getSelectedItem();
        insert(fresh(before));
    }

    /// The selected one once more, behind itself.
    public final void copy() {
        E selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            insert(like(selected));
        }
    }

    private void insert(E element) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().add(at + 1, element);
        select(at + 1);
        changed();
        editor.focus();
    }

    public final void remove() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            list.getItems().remove(at);
            list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
            // the index may be the same, the element is another
            selected();
            changed();
        }
    }

    public final void move(int step) {
        int at = list.getSelectionModel().getSelectedIndex();
        move(at, at + step);
    }

    /// From one place to another.
    protected final void move(int at, int to) {
        if (at >= 0 && to >= 0 && to < list.getItems().size()) {
            quiet = true;
            E moved = list.getItems().remove(at);
            list.getItems().add(to, moved);
            list.getSelectionModel().clearAndSelect(to);
            quiet = false;
            reveal(to);
            changed();
        }
    }

    /// Scrolls only as far as needed: under a mouse that drags, the list must lie still.
    private void reveal(int place) {
        Optional<VirtualFlow<?>> flow = Optional.ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
        boolean inSight = flow.map(VirtualFlow::getFirstVisibleCell).isPresent()
                && flow.get().getFirstVisibleCell().getIndex() < place
                && place < flow.get().getLastVisibleCell().getIndex();
        if (!inSight) {
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private void selected() {
        if (!quiet) {
            editor.show(list.getSelectionModel().getSelectedItem());
        }
    }

    private void edited() {
        int at = list.getSelectionModel().getSelectedIndex();
        E draft = editor.draft();
        if (at >= 0 && draft != null) {
            quiet = true;
            list.getItems().set(at, draft);
            list.getSelectionModel().select(at);
            quiet = false;
            changed();
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.INSERT) {
            add();
        } else if (code == KeyCode.DELETE) {
            remove();
        } else if (event.isShortcutDown() && event.isShiftDown() && code == KeyCode.D) {
            copy();
        } else if (event.isAltDown() && code == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            move(1);
        } else {
            return;
        }
        event.consume();
    }
}
