package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class PartDetailTest {

    @ParameterizedTest
    @CsvSource({"2,2,true", "1,2,true", "3,2,false", "0,0,false", "0,,false"})
    void aPlaceIsLowAtOrBelowItsMinimum(int onHand, @Nullable Integer minimum, boolean low) {
        assertThat(place(onHand, minimum).isLow()).isEqualTo(low);
    }

    @Test
    void aPartIsLowWhenOneOfItsPlacesIsAndItIsInUse() {
        assertThat(detail(true, place(9, 2), place(1, 2)).isLow()).isTrue();
        assertThat(detail(true, place(9, 2)).isLow()).isFalse();
        assertThat(detail(false, place(1, 2)).isLow()).isFalse();
    }

    private static PartDetail detail(boolean active, StockPlace... places) {
        var fields = new PartFields(
                "20-0001", "Seal", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null);
        var total = new StockValue(Quantity.of(10), Money.of("50"));
        return new PartDetail(1, 1, fields, active, total, List.of(places));
    }

    private static StockPlace place(int onHand, @Nullable Integer minimum) {
        var levels = new StockLevels(null, minimum == null ? null : Quantity.of(minimum), null);
        return new StockPlace(new Storeroom(1, "MAIN", "Main store"), 1, levels, Quantity.of(onHand));
    }
}
