package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.task.DirectTasks;
import org.millwright.stock.ReceivePart;
import org.millwright.ui.FxTest;
import org.millwright.ui.stock.ReorderModel.Line;

@FxTest
class ReorderModelTest {

    private final StockScreens plant = new StockScreens();
    private final ReorderModel model = new ReorderModel(plant.services.queries(), new DirectTasks());

    @BeforeEach
    void load() {
        model.load();
    }

    @AfterEach
    void closePlant() {
        plant.close();
    }

    @Test
    void partsStandBelowTheirSupplier() {
        assertThat(model.lines()).hasSize(3);
        assertThat(model.lines().getFirst()).isEqualTo(new Line.Supplier("Nordlager", 2));
        assertThat(model.lines().getLast())
                .isInstanceOfSatisfying(
                        Line.Part.class, line -> assertThat(line.row().partId()).isEqualTo(plant.seal));
        assertThat(model.countProperty().get()).isEqualTo(2);
    }

    @Test
    void reasonsOpenInPlaceAndStayOpenWhenTheListIsReadAgain() {
        model.toggle(2);
        assertThat(explained(2)).isTrue();

        model.load();
        assertThat(explained(2)).isTrue();
        assertThat(explained(1)).isFalse();

        model.toggle(2);
        assertThat(explained(2)).isFalse();
    }

    @Test
    void aSupplierHasNoReasons() {
        model.toggle(0);
        model.toggle(-1);
        model.toggle(99);

        assertThat(model.lines()).hasSize(3);
    }

    @Test
    void whatCameInIsGoneFromTheList() {
        plant.plant
                .stockLedger()
                .receive(ReceivePart.of(plant.belt, plant.main, Quantity.of(6), Money.of("21")))
                .orThrow();
        model.load();

        assertThat(model.countProperty().get()).isEqualTo(1);
    }

    private boolean explained(int index) {
        return model.lines().get(index) instanceof Line.Part part && part.explained();
    }
}
