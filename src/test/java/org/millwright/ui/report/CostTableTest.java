package org.millwright.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.report.CostCentreCost;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class CostTableTest {

    private final CostTable table = new CostTable(KitFixture.kit());

    @Test
    void theTotalStandsBelowAndEmptyCategoriesAreLeftOut() {
        table.show(List.of(
                new CostCentreCost("4711 Filling", Map.of(CostCategory.LABOUR, Money.of("10.10"))),
                new CostCentreCost(null, Map.of(CostCategory.MATERIAL, Money.of("0.05")))));

        assertThat(table.getItems())
                .extracting(CostTable.Line::name)
                .containsExactly("4711 Filling", "No cost centre", "Total");
        assertThat(table.getItems().getLast().cost().total()).isEqualTo(Money.of("10.15"));
        assertThat(table.getColumns().stream().filter(TableColumn::isVisible))
                .extracting(TableColumn::getText)
                .containsExactly("Cost centre", "Labour", "Material", "Total");
    }

    @Test
    void millionsAreNotCut() {
        table.show(List.of(new CostCentreCost("4711 Filling", Map.of(CostCategory.LABOUR, Money.of("12345678.90")))));

        assertThat(table.getColumns().getLast().getMinWidth()).isGreaterThan(110);
    }

    @Test
    void aMonthWithoutCostsHasNoTotal() {
        table.show(List.of());

        assertThat(table.getItems()).isEmpty();
    }
}
