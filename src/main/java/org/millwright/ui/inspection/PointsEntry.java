package org.millwright.ui.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
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
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ListField;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// The check points of a round in walking order, and the one that is edited. In the list, Insert adds, Delete removes,
/// Alt with up or down moves, and so does the mouse.
final class PointsEntry extends ListField<PointDraft> {

    private static final double ROWS = 7.5;

    private final ListView<PointDraft> list = new ListView<>();
    private final Button add;
    private final PointForm form;
    private final Button past;
    private LongConsumer historian = point -> {};
    private boolean quiet;

    PointsEntry(Kit kit, Function<String, List<Picked>> machines, BiFunction<Long, String, List<Picked>> meters) {
        super(kit, "points", "rounds.field.points");
        form = new PointForm(kit, machines, meters, this::edited);
        list.getStyleClass().add("points");
        list.setCellFactory(view -> new PointCell(kit, this::move));
        list.fixedCellSizeProperty().bind(kit.density().map(density -> density.rowHeight()));
        list.prefHeightProperty().bind(kit.density().map(density -> density.rowHeight() * ROWS));
        Label none = new Label(kit.text("rounds.points.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedIndexProperty().subscribe((old, now) -> selected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        add = new Button(kit.text("rounds.points.add"), new FontIcon(Feather.PLUS));
        add.setId("add-point");
        add.setOnAction(event -> add());
        past = Icons.button(Feather.ACTIVITY, kit.text("points.history"), this::history);
        past.setId("point-history");
        past.setDisable(true);
        HBox buttons = new HBox(
                add,
                Icons.button(Feather.ARROW_UP, kit.text("rounds.points.up"), () -> move(-1)),
                Icons.button(Feather.ARROW_DOWN, kit.text("rounds.points.down"), () -> move(1)),
                Icons.button(Feather.COPY, kit.text("rounds.points.copy"), this::copy),
                Icons.button(Feather.TRASH_2, kit.text("rounds.points.remove"), this::remove),
                past);
        buttons.getStyleClass().add("points-buttons");
        form.pane().getStyleClass().add("point-form");
        VBox all = new VBox(list, buttons, form.pane());
        all.getStyleClass().add("points-entry");
        hold(all);
        wide();
        value(List.of());
    }

    @Override
    public List<PointDraft> value() {
        return List.copyOf(list.getItems());
    }

    /// The point at the place that was selected stays selected.
    @Override
    protected void fill(@Nullable List<PointDraft> value) {
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
            String name = list.getItems().get(wrong).fields().name();
            return Message.of("rounds.points.wrong", wrong + 1, name);
        }
        return form.isReadable() ? null : Message.of("kit.form.not-a-number");
    }

    /// A point that is not saved yet is the same only as long as it is equal.
    @Override
    protected Object key(PointDraft point) {
        return Objects.requireNonNullElse(point.fields().id(), point);
    }

    @Override
    protected String nameOf(PointDraft point) {
        return point.fields().name();
    }

    @Override
    protected String textOf(PointDraft point) {
        return PointText.full(kit(), point);
    }

    @Override
    protected Control control() {
        return list;
    }

    private int firstWrong() {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).isWrong()) {
                return i;
            }
        }
        return -1;
    }

    /// To what is wrong with a point; where there is none yet, to what adds the first.
    @Override
    public void requestFocus() {
        int wrong = form.isReadable() ? firstWrong() : list.getSelectionModel().getSelectedIndex();
        if (wrong >= 0) {
            select(wrong);
            form.focusWrong();
            return;
        }
        super.requestFocus();
        if (list.getItems().isEmpty()) {
            add.requestFocus();
        }
    }

    /// The walk from its beginning: another round is shown.
    void toFirst() {
        select(0);
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(place);
    }

    ListView<PointDraft> list() {
        return list;
    }

    PointForm form() {
        return form;
    }

    /// A new point at the machine where the walk is, behind the selected one.
    void add() {
        int at = list.getSelectionModel().getSelectedIndex();
        PointDraft before = list.getSelectionModel().getSelectedItem();
        Picked machine = before == null ? null : before.machine();
        var fields = new CheckPointFields(
                "", machine == null ? null : machine.id(), CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
        list.getItems().add(at + 1, new PointDraft(fields, machine));
        select(at + 1);
        changed();
        form.focus();
    }

    /// The selected point once more, behind itself.
    void copy() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            PointDraft point = list.getItems().get(at);
            list.getItems().add(at + 1, new PointDraft(point.fields().copy(), point.machine(), point.meter()));
            select(at + 1);
            changed();
            form.focus();
        }
    }

    void remove() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            list.getItems().remove(at);
            list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
            // the index may be the same, the point is another
            selected();
            changed();
        }
    }

    /// What was found at the selected point; one that is not saved yet has none.
    void history() {
        Long saved = saved();
        if (saved != null) {
            historian.accept(saved);
        }
    }

    /// @param consumer shows the history of a point that is saved
    void onHistory(LongConsumer consumer) {
        historian = consumer;
    }

    private @Nullable Long saved() {
        PointDraft point = list.getSelectionModel().getSelectedItem();
        return point == null ? null : point.fields().id();
    }

    void move(int step) {
        int at = list.getSelectionModel().getSelectedIndex();
        move(at, at + step);
    }

    private void move(int at, int to) {
        if (at >= 0 && to >= 0 && to < list.getItems().size()) {
            quiet = true;
            PointDraft moved = list.getItems().remove(at);
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
            form.show(list.getSelectionModel().getSelectedItem());
            past.setDisable(saved() == null);
        }
    }

    private void edited() {
        int at = list.getSelectionModel().getSelectedIndex();
        PointDraft draft = form.draft();
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
