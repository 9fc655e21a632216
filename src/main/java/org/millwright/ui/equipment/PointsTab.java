package org.millwright.ui.equipment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.MachinePoint;
import org.millwright.inspection.PastAnswer;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.PointHistoryRoute;

/// The check points of the equipment and of everything below it, each with what was found last; Enter opens its
/// history.
final class PointsTab extends VBox {

    private static final String EQUIPMENT = "equipment";

    private final VirtualTable<MachinePoint> table;

    PointsTab(Kit kit, EquipmentServices services, EquipmentModel model, Navigator navigator, ViewState views) {
        table = new VirtualTable<>(
                        kit,
                        "equipment-points",
                        columns(),
                        RowSource.of(
                                request -> request.filter(EQUIPMENT).isEmpty()
                                        ? new long[0]
                                        : services.inspections()
                                                .machinePointIds(Long.parseLong(request.filter(EQUIPMENT))),
                                services.inspections()::machinePoints,
                                MachinePoint::checkPointId),
                        views)
                .onOpen(id -> navigator.open(new PointHistoryRoute(id)))
                .whenEmpty(new EmptyState(
                        Feather.CLIPBOARD,
                        kit.text("equipment.points.none.title"),
                        kit.text("equipment.points.none.text")));
        setId("points-tab");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        model.shownProperty().subscribe(this::show);
    }

    private void show(EquipmentModel.@Nullable Shown shown) {
        if (shown instanceof EquipmentModel.Known(var detail, var choices)) {
            table.filter("", Map.of(EQUIPMENT, String.valueOf(detail.id())));
        }
    }

    VirtualTable<MachinePoint> table() {
        return table;
    }

    private static List<Column<MachinePoint>> columns() {
        return List.of(
                Column.<MachinePoint>text("point", "equipment.points.point", MachinePoint::name)
                        .width(190)
                        .unsortable(),
                Column.<MachinePoint>status("found", "equipment.points.found", PointsTab::found)
                        .width(136)
                        .unsortable(),
                Column.<MachinePoint>measured("value", "equipment.points.value", PointsTab::value)
                        .width(86)
                        .unsortable(),
                Column.<MachinePoint>instant(
                                "at",
                                "equipment.points.at",
                                point -> point.past().isEmpty()
                                        ? null
                                        : last(point).at())
                        .width(152)
                        .unsortable(),
                Column.<MachinePoint>text(
                                "machine",
                                "equipment.points.machine",
                                point -> point.stop().tag())
                        .width(116)
                        .unsortable(),
                Column.<MachinePoint>text("round", "equipment.points.round", MachinePoint::roundCode)
                        .width(96)
                        .unsortable());
    }

    private static PastAnswer last(MachinePoint point) {
        return point.past().getLast();
    }

    private static @Nullable Status found(MachinePoint point) {
        if (point.past().isEmpty()) {
            return null;
        }
        PastAnswer last = last(point);
        Zone zone = last.zone();
        Message word = zone == null || zone == Zone.NORMAL ? last.verdict().label() : zone.label();
        return new Status(icon(last.verdict()), word, meaning(last.verdict()));
    }

    private static Column.@Nullable Measured value(MachinePoint point) {
        BigDecimal reading = point.past().isEmpty() ? null : last(point).reading();
        String unit = point.question().unit();
        return reading == null ? null : new Column.Measured(reading, unit == null ? "" : unit);
    }

    private static Ikon icon(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Feather.CHECK;
            case FLAG -> Feather.FLAG;
            case FAIL -> Feather.X;
            case NA -> Feather.MINUS;
            case RECORDED -> Feather.EDIT_3;
        };
    }

    private static Meaning meaning(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Meaning.SUCCESS;
            case FLAG -> Meaning.WARNING;
            case FAIL -> Meaning.DANGER;
            case NA -> Meaning.MUTED;
            case RECORDED -> Meaning.ACCENT;
        };
    }
}
