package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.stock.PartDetail;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.table.FilterBar;

@FxTest
class PartsModelTest {

    private final StockScreens plant = new StockScreens();
    private final HeldTasks tasks = new HeldTasks();
    private final PartsModel model = new PartsModel(plant.services, tasks);

    @AfterEach
    void closePlant() {
        plant.close();
    }

    @Test
    void theLastPartAskedForIsShown() {
        model.show(plant.seal);
        model.show(plant.bearing);
        tasks.release();

        assertThat(model.part().map(PartDetail::id)).contains(plant.bearing);
        assertThat(model.shows(plant.bearing)).isTrue();
        assertThat(model.shownProperty().get()).extracting("currency").isEqualTo("GBP");
    }

    @Test
    void nothingComesBackAfterThePartWasLeft() {
        model.show(plant.seal);
        model.showNothing();
        tasks.release();

        assertThat(model.part()).isEmpty();
        assertThat(model.shows(plant.seal)).isFalse();
    }

    @Test
    void aPartThatIsGoneIsNotShown() {
        model.show(4_000_000);
        tasks.release();

        assertThat(model.part()).isEmpty();
    }

    @Test
    void partsAtTheirMinimumAreCounted() {
        Map<String, Integer> counts = new HashMap<>();
        model.countLow(counts::putAll);
        tasks.release();

        assertThat(counts).containsExactly(Map.entry(PartsModel.LOW, 2));
    }

    @ParameterizedTest
    @CsvSource({"used,active,true", "unused,active,false", "low,low,true"})
    void quickFiltersSpeakTheQuerysLanguage(String quick, String name, String value) {
        ListRequest query = PartsModel.query(ListRequest.ALL
                .withText("seal")
                .withFilter(FilterBar.QUICK, quick)
                .withFilter("storeroom", "7"));

        assertThat(query.filters()).isEqualTo(Map.of(name, value, "storeroom", "7"));
        assertThat(query.text()).isEqualTo("seal");
    }
}
