package org.millwright.ui.inspection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.PointAlert;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;

/// The points that were not normal when they were last walked. Enter opens the round that says so, at the point; a
/// button and a key the point's history.
final class AlertsPane extends VBox {

    private final VirtualTable<PointAlert> table;
    private final Map<Long, PointAlert> read = new ConcurrentHashMap<>();
    private final Navigator navigator;
    private final Button history;

    AlertsPane(Kit kit, RoundsModel model, Navigator navigator, ViewState views) {
        table = new VirtualTable<>(kit, "rounds.list.alerts", columns(), rows(model), views);
        table.whenEmpty(
                new EmptyState(Feather.CHECK_CIRCLE, kit.text("rounds.no-alerts"), kit.text("rounds.no-alerts-text")));
        table.onOpen(id -> {
            PointAlert alert = read.get(id);
            if (alert != null) {
                navigator.open(new LogRoundRoute(alert.run().id(), alert.checkPointId()));
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        this.navigator = navigator;
        history = new Button(kit.text("points.history"), new FontIcon(Feather.ACTIVITY));
        history.setId("alert-history");
        history.setOnAction(event -> history());
        history.disableProperty().bind(table.selectionProperty().map(selection -> selection.single() == null));
        HBox below = new HBox(history);
        below.getStyleClass().add("below-list");
        getChildren().addAll(table, below);
    }

    /// To the history of the point that is selected.
    void history() {
        Long point = table.selection().single();
        if (point != null) {
            navigator.open(new PointHistoryRoute(point));
        }
    }

    private RowSource<PointAlert> rows(RoundsModel model) {
        return RowSource.of(
                request -> {
                    List<PointAlert> all = model.alerts();
                    read.clear();
                    all.forEach(alert -> read.put(alert.checkPointId(), alert));
                    return all.stream().mapToLong(PointAlert::checkPointId).toArray();
                },
                ids -> LongStream.of(ids)
                        .mapToObj(read::get)
                        .filter(alert -> alert != null)
                        .toList(),
                PointAlert::checkPointId);
    }

    private static List<Column<PointAlert>> columns() {
        return List.of(
                Column.<PointAlert>status("verdict", "rounds.column.alert", AlertsPane::status)
                        .width(130)
                        .unsortable(),
                Column.<PointAlert>text("point", "rounds.column.point", PointAlert::point)
                        .width(220)
                        .unsortable(),
                Column.<PointAlert>text(
                                "equipment",
                                "rounds.column.equipment",
                                alert -> alert.tag() + "  " + alert.equipmentName())
                        .width(200)
                        .unsortable(),
                Column.<PointAlert>text("said", "rounds.column.said", PointAlert::said)
                        .width(220)
                        .unsortable(),
                Column.<PointAlert>instant("at", "rounds.column.since", PointAlert::at)
                        .width(150)
                        .unsortable(),
                Column.<PointAlert>text(
                                "run",
                                "rounds.column.number",
                                alert -> alert.run().number())
                        .width(100)
                        .unsortable(),
                Column.<PointAlert>text(
                                "order",
                                "rounds.column.order",
                                alert -> alert.workOrder() == null
                                        ? ""
                                        : alert.workOrder().number())
                        .width(110)
                        .unsortable());
    }

    private static Status status(PointAlert alert) {
        return new Status(RoundLook.icon(alert.verdict()), alert.verdict().label(), RoundLook.meaning(alert.verdict()));
    }

    VirtualTable<PointAlert> table() {
        return table;
    }

    void read() {
        table.reload();
    }
}
