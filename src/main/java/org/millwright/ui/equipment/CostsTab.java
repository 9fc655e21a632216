package org.millwright.ui.equipment;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.ColumnChart;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;

/// What the equipment and everything below it has cost: by category, and by month over the last year.
final class CostsTab extends ScrollPane {

    private static final int MONTHS = 12;

    /// @param months the last twelve, the oldest first
    record Costs(Map<CostCategory, Money> year, Map<CostCategory, Money> all, List<Money> months) {}

    private final Kit kit;
    private final EquipmentServices services;
    private final GridPane table = new GridPane();
    private final VBox content = new VBox();
    private final TaskSlot reading = new TaskSlot("equipment costs");

    CostsTab(Kit kit, EquipmentServices services, EquipmentModel model) {
        this.kit = kit;
        this.services = services;
        table.getStyleClass().add("cost-table");
        content.getStyleClass().add("tab-content");
        setContent(content);
        setFitToWidth(true);
        model.shownProperty().subscribe(this::show);
    }

    private void show(EquipmentModel.@Nullable Shown shown) {
        if (shown instanceof EquipmentModel.Known(var detail, var choices)) {
            kit.tasks().load(reading, () -> read(detail.id()), costs -> fill(costs, choices.currency()));
        }
    }

    private Costs read(long id) {
        ListRequest under = ListRequest.ALL.withFilter("under", String.valueOf(id));
        YearMonth now = YearMonth.from(kit.today());
        Map<CostCategory, Money> year = new EnumMap<>(CostCategory.class);
        List<Money> months = new ArrayList<>();
        for (YearMonth month = now.minusMonths(MONTHS - 1L); !month.isAfter(now); month = month.plusMonths(1)) {
            Map<CostCategory, Money> sums = services.costs()
                    .totals(under.withFilter("from", month.atDay(1).toString())
                            .withFilter("to", month.atEndOfMonth().toString()));
            sums.forEach((category, sum) -> year.merge(category, sum, Money::plus));
            months.add(total(sums));
        }
        return new Costs(year, services.costs().totals(under), months);
    }

    private void fill(Costs costs, String currency) {
        table.getChildren().clear();
        head(0, kit.text("equipment.costs.category"), false);
        head(1, kit.text("equipment.costs.year", currency), true);
        head(2, kit.text("equipment.costs.all", currency), true);
        int row = 1;
        for (CostCategory category : CostCategory.values()) {
            add(
                    row++,
                    kit.messages().text(category),
                    costs.year().getOrDefault(category, Money.ZERO),
                    costs.all().getOrDefault(category, Money.ZERO),
                    "");
        }
        add(row, kit.text("equipment.costs.total"), total(costs.year()), total(costs.all()), "strong");
        content.getChildren().setAll(table, chart(costs.months(), currency));
    }

    private ColumnChart chart(List<Money> months, String currency) {
        var chart = new ColumnChart(kit, kit.text("equipment.costs.by-month", currency));
        var name = DateTimeFormatter.ofPattern("LLL", kit.formats().locale());
        YearMonth first = YearMonth.from(kit.today()).minusMonths(MONTHS - 1L);
        List<ColumnChart.Column> columns = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            columns.add(new ColumnChart.Column(
                    name.format(first.plusMonths(i)),
                    // a month of reversals alone has no column
                    Math.max(0, months.get(i).amount().doubleValue()),
                    Meaning.NONE));
        }
        chart.show(columns, null, "");
        chart.setMaxWidth(640);
        return chart;
    }

    private void head(int column, String text, boolean number) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        cell(label, column, 0, number);
    }

    private void add(int row, String name, Money year, Money all, String style) {
        cell(styled(name, style), 0, row, false);
        cell(styled(kit.formats().money(year), style), 1, row, true);
        cell(styled(kit.formats().money(all), style), 2, row, true);
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private void cell(Label label, int column, int row, boolean number) {
        if (number) {
            label.getStyleClass().add("number");
        }
        label.setMaxWidth(Double.MAX_VALUE);
        table.add(label, column, row);
    }

    private static Money total(Map<CostCategory, Money> sums) {
        return sums.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
