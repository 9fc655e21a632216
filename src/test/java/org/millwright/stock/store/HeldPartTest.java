package org.millwright.stock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartStock;
import org.millwright.stock.StockValue;

class HeldPartTest {

    @Test
    void aStoreroomThatTheMovementMayNameIsKnownEvenWhenEmpty() {
        var rooms = List.of(new PartStock.RoomStock(3, "MAIN", Quantity.ZERO));
        var part = new HeldPart(1, true, new PartStock("pcs", StockValue.EMPTY, rooms));

        assertThat(part.knowsStoreroom(3)).isTrue();
        assertThat(part.knowsStoreroom(1)).isFalse();
    }
}
