package org.millwright.ui.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.report.CostCentreCost;
import org.millwright.ui.kit.Kit;

/// Who bore the costs of the month, with the total below. Categories without costs are left out.
final class CostTable extends TableView<CostTable.Line> {

    private static final double NAME = 112;
    private static final double MONEY = 84;

    /// @param total the line below all others
    record Line(String name, CostCentreCost cost, boolean total) {}

    private final Kit kit;
    private final TableColumn<Line, Line> total;
    private final Map<CostCategory, TableColumn<Line, Line>> categories = new EnumMap<>(CostCategory.class);

    CostTable(Kit kit) {
        this.kit = kit;
        getColumns().add(column("report.summary.cost-centre", NAME, Line::name));
        for (CostCategory category : CostCategory.values()) {
            TableColumn<Line, Line> column = money(line -> line.cost().of(category));
            column.setText(kit.messages().text(category));
            categories.put(category, column);
            getColumns().add(column);
        }
        total = money(line -> line.cost().total());
        total.setText(kit.text("report.summary.total"));
        getColumns().add(total);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(kit.text("reports.costs"));
        setPlaceholder(new Label(kit.text("reports.no-costs")));
        getStyleClass().add("virtual-table");
    }

    void show(List<CostCentreCost> costs) {
        List<Line> lines = new ArrayList<>();
        Map<CostCategory, Money> sums = new EnumMap<>(CostCategory.class);
        for (CostCentreCost cost : costs) {
            String centre = cost.costCentre();
            lines.add(new Line(centre == null ? kit.text("report.summary.no-cost-centre") : centre, cost, false));
            cost.byCategory().forEach((category, money) -> sums.merge(category, money, Money::plus));
        }
        if (!lines.isEmpty()) {
            lines.add(new Line(kit.text("report.summary.total"), new CostCentreCost(null, sums), true));
        }
        categories.forEach((category, column) ->
                column.setVisible(!sums.getOrDefault(category, Money.ZERO).isZero()));
        getItems().setAll(lines);
        if (!lines.isEmpty()) {
            CostCentreCost longest = lines.getLast().cost();
            categories.forEach((category, column) -> fit(column, longest.of(category)));
            fit(total, longest.total());
        }
    }

    /// No figure is longer than that of the total.
    private void fit(TableColumn<Line, Line> column, Money most) {
        column.setMinWidth(
                Math.max(MONEY, KpiText.width(kit.formats().money(most).length())));
    }

    private TableColumn<Line, Line> money(Function<Line, Money> money) {
        TableColumn<Line, Line> column =
                column("report.summary.total", MONEY, line -> kit.formats().money(money.apply(line)));
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<Line, Line> column(String heading, double width, Function<Line, String> text) {
        TableColumn<Line, Line> column = new TableColumn<>(kit.text(heading));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(line -> {
            Label label = new Label(text.apply(line));
            if (line.total()) {
                label.getStyleClass().add("strong");
            }
            return label;
        }));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
