package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class PartStockTest {

    private final PartStock stock = new PartStock(
            "pcs",
            new StockValue(Quantity.of(5), Money.of("50")),
            List.of(room(1, "MAIN", "3"), room(2, "WEST", "2"), room(3, "EAST", "0")));

    @Test
    void theOtherPlacesAreThoseThatHoldSome() {
        assertThat(stock.othersThan(1)).extracting(PartStock.RoomStock::code).containsExactly("WEST");
        assertThat(stock.othersThan(3)).extracting(PartStock.RoomStock::code).containsExactly("MAIN", "WEST");
    }

    @Test
    void aStoreroomThatHoldsNothingIsKnownAllTheSame() {
        assertThat(stock.room(3).onHand()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void aStoreroomThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> stock.room(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no storeroom 4");
    }

    private static PartStock.RoomStock room(long id, String code, String onHand) {
        return new PartStock.RoomStock(id, code, Quantity.of(onHand));
    }
}
