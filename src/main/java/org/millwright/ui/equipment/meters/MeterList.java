package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.Column.Measured;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// The meters of a machine: where each stands, and whether that is still true.
final class MeterList {

    private static final int MOST_IN_SIGHT = 5;
    private static final double HEADER = 34;

    private final Kit kit;
    private final VirtualTable<MeterState> table;
    private List<MeterState> meters = List.of();

    /// What is to be selected once the list is read; until then nobody has chosen anything.
    private @Nullable Long expected;

    MeterList(Kit kit, ViewState views, LongConsumer selected, Runnable add) {
        this.kit = kit;
        table = new VirtualTable<>(
                        kit,
                        "meters.list",
                        columns(),
                        RowSource.of(
                                request -> ids(),
                                this::rows,
                                state -> state.meter().id()),
                        views)
                .whenEmpty(new EmptyState(Feather.CLOCK, kit.text("meters.none.title"), kit.text("meters.none.text"))
                        .action(kit.text("meters.add"), add))
                .onSelect(selection -> {
                    Long one = selection.single();
                    if (Objects.equals(one, expected)) {
                        expected = null;
                    }
                    if (one != null && expected == null) {
                        selected.accept(one);
                    }
                });
    }

    VirtualTable<MeterState> table() {
        return table;
    }

    void show(MetersModel.Shown shown) {
        meters = shown.meters();
        double rows = Math.clamp(meters.size(), 1, MOST_IN_SIGHT);
        double high = meters.isEmpty()
                ? VirtualTable.USE_COMPUTED_SIZE
                : HEADER + rows * kit.density().getValue().rowHeight();
        table.setPrefHeight(high);
        table.setMinHeight(high);
        table.setMaxHeight(meters.isEmpty() ? Double.MAX_VALUE : high);
        if (shown.selected() == null) {
            table.reload();
        } else {
            long id = shown.selected().meter().id();
            expected = Objects.equals(table.selection().single(), id) ? null : id;
            table.reload(id);
        }
    }

    private long[] ids() {
        return meters.stream().mapToLong(state -> state.meter().id()).toArray();
    }

    private List<MeterState> rows(long[] ids) {
        return meters.stream()
                .filter(state ->
                        Arrays.stream(ids).anyMatch(id -> id == state.meter().id()))
                .toList();
    }

    private static List<Column<MeterState>> columns() {
        return List.of(
                Column.<MeterState>text(
                                "name",
                                "meters.column.name",
                                state -> state.meter().fields().name())
                        .width(148)
                        .unsortable(),
                Column.<MeterState>measured("last", "meters.column.last", state -> {
                            Reading last = state.last();
                            return last == null ? null : measured(state, last.shownAfter());
                        })
                        .width(140)
                        .unsortable(),
                Column.<MeterState>date("read", "meters.column.read", state -> {
                            Reading last = state.last();
                            return last == null ? null : last.at().toLocalDate();
                        })
                        .width(104)
                        .unsortable(),
                Column.<MeterState>number("life", "meters.column.life", MeterState::lifeToDate)
                        .width(92)
                        .unsortable(),
                Column.<MeterState>number("perDay", "meters.column.per-day", MeterLook::perDay)
                        .width(76)
                        .unsortable(),
                Column.<MeterState>status("state", "meters.column.state", MeterLook::state)
                        .width(226)
                        .unsortable());
    }

    private static @Nullable Measured measured(MeterState state, @Nullable BigDecimal value) {
        return value == null ? null : new Measured(value, state.meter().fields().unit());
    }
}
