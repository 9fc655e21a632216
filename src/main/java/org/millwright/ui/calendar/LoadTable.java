package org.millwright.ui.calendar;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.maintenance.CraftLoad;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.Workload;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// Hours asked of each craft and what its people have, week by week.
final class LoadTable extends TableView<Workload.Row> {

    private static final double CRAFT = 140;
    private static final double HOURS = 144;

    private final Kit kit;

    LoadTable(Kit kit) {
        this.kit = kit;
        getStyleClass().addAll("virtual-table", "load-table");
        setAccessibleText(kit.text("calendar.load.title"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    }

    /// @param plans no figure is told before what they ask for is read
    void show(List<DaySpan> spans, Workload load, PlansRead plans) {
        getColumns().clear();
        var craft = new TableColumn<Workload.Row, String>(kit.text("calendar.filter.craft"));
        craft.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(LoadText.craft(kit, row.getValue())));
        craft.setPrefWidth(CRAFT);
        craft.setSortable(false);
        craft.setReorderable(false);
        getColumns().add(craft);
        for (int i = 0; i < spans.size(); i++) {
            int at = i;
            String heading = LoadText.name(spans.get(i), kit.formats().locale(), false);
            getColumns()
                    .add(hours(
                            kit.text("calendar.load.week", heading),
                            row -> row.getValue().loads().get(at)));
        }
        getColumns()
                .add(hours(
                        kit.text("calendar.load.total"), row -> row.getValue().total()));
        var none = new Label(kit.text(plans.key()));
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        getItems().setAll(plans == PlansRead.READ ? load.rows() : List.of());
    }

    private interface Load {
        CraftLoad of(TableColumn.CellDataFeatures<Workload.Row, CraftLoad> row);
    }

    private TableColumn<Workload.Row, CraftLoad> hours(String heading, Load load) {
        var column = new TableColumn<Workload.Row, CraftLoad>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(load.of(row)));
        column.setCellFactory(_ -> new LoadCell(kit));
        column.setPrefWidth(HOURS);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("number");
        return column;
    }

    private static final class LoadCell extends TableCell<Workload.Row, CraftLoad> {

        private final Kit kit;

        LoadCell(Kit kit) {
            this.kit = kit;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable CraftLoad load, boolean empty) {
            super.updateItem(load, empty);
            Meaning.NONE.mark(this);
            setGraphic(null);
            setText(null);
            if (empty || load == null) {
                return;
            }
            String of = LoadText.of(kit, load);
            setText(load.percent()
                    .map(percent -> kit.text("calendar.load.percent", of, percent))
                    .orElse(of));
            if (LoadStrip.isOver(load)) {
                setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
                Meaning.DANGER.mark(this);
            }
        }
    }
}
