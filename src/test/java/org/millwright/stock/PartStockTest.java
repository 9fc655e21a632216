package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// MAIN holds 3 now: 10 came on the 20th, 9 went on the 22nd, 2 came on the 24th.
    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 1, 2026-11-20",
        "2026-11-19, 1, 2026-11-20",
        "2026-11-20, 1, ",
        "2026-11-20, 2, 2026-11-24",
        "2026-11-24, 3, ",
        "2026-11-24, 4, "
    })
    void onlyWhatLayThereOnADayAndSinceCanBeTaken(LocalDate day, int wanted, @Nullable LocalDate free) {
        var moved = new TreeMap<>(Map.of(
                LocalDate.of(2026, 11, 20), Quantity.of(10),
                LocalDate.of(2026, 11, 22), Quantity.of(-9),
                LocalDate.of(2026, 11, 24), Quantity.of(2)));

        assertThat(stock.room(1).freeSince(Quantity.of(wanted), moved.tailMap(day, false)))
                .isEqualTo(Optional.ofNullable(free));
    }

    private static PartStock.RoomStock room(long id, String code, String onHand) {
        return new PartStock.RoomStock(id, code, Quantity.of(onHand));
    }
}
