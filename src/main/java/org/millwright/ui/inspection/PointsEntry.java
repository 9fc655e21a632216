package org.millwright.ui.inspection;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.OrderedCell;
import org.millwright.ui.kit.form.OrderedEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// The check points of a round in walking order, and the one that is edited.
final class PointsEntry extends OrderedEntry<PointDraft, PointForm> {

    private static final double ROWS = 7.5;
    private static final double MOST_ROWS = 25.5;

    /// Of the height in sight; the point that is edited stands below.
    private static final double SHARE = 0.55;

    private static final Words WORDS = new Words(
            "rounds.points.none",
            "rounds.points.add",
            "rounds.points.up",
            "rounds.points.down",
            "rounds.points.copy",
            "rounds.points.remove");

    private final Button past;
    private LongConsumer historian = _ -> {};

    PointsEntry(Kit kit, Function<String, List<Picked>> machines, BiFunction<Long, String, List<Picked>> meters) {
        super(
                kit,
                "points",
                "rounds.field.points",
                WORDS,
                ROWS,
                ROWS,
                changed -> new PointForm(kit, machines, meters, changed));
        past = Icons.button(Feather.ACTIVITY, kit.text("points.history"), this::history);
        past.setId("point-history");
        past.setDisable(true);
        beside(past);
        list().getSelectionModel().selectedItemProperty().subscribe((_, _) -> past.setDisable(saved() == null));
    }

    /// What was found at the selected point; one that is not saved yet has none.
    void history() {
        Long saved = saved();
        if (saved != null) {
            historian.accept(saved);
        }
    }

    /// @param height that is in sight of the form, in pixels
    void room(double height) {
        double rows = Math.rint(SHARE * height / kit().density().getValue().rowHeight());
        most(Math.clamp(rows - 0.5, ROWS, MOST_ROWS));
    }

    /// @param consumer shows the history of a point that is saved
    void onHistory(LongConsumer consumer) {
        historian = consumer;
    }

    private @Nullable Long saved() {
        PointDraft point = list().getSelectionModel().getSelectedItem();
        return point == null ? null : point.fields().id();
    }

    @Override
    protected OrderedCell<PointDraft> cell() {
        return new PointCell(kit(), this);
    }

    /// At the machine where the walk is.
    @Override
    protected PointDraft fresh(@Nullable PointDraft before) {
        Picked machine = before == null ? null : before.machine();
        var fields = new CheckPointFields(
                "", machine == null ? null : machine.id(), CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
        return new PointDraft(fields, machine);
    }

    @Override
    protected PointDraft like(PointDraft point) {
        return new PointDraft(point.fields().copy(), point.machine(), point.meter());
    }

    @Override
    protected boolean isWrong(PointDraft point) {
        return point.isWrong();
    }

    @Override
    protected Message wrong(int place, PointDraft point) {
        return Message.of("rounds.points.wrong", place, point.fields().name());
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
}
