package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PurchasingTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    private final SamplePart part = PartShelf.build(SampleSize.PLANT, 42).parts().stream()
            .filter(one -> one.partNo().startsWith("ORG-"))
            .findFirst()
            .orElseThrow();

    @Test
    void ordersWholePacksAndDeliversThemOnce() {
        var purchasing = new Purchasing(Dice.of(1, "purchasing"));

        long ordered = purchasing.order(MONDAY, 3, 1_200, part);

        assertThat(ordered).isEqualTo(2_000);
        assertThat(purchasing.arriving(MONDAY)).isEmpty();
        assertThat(purchasing.arriving(MONDAY.plusDays(60)))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.quantity()).isEqualTo(2_000));
        assertThat(purchasing.arriving(MONDAY.plusDays(90))).isEmpty();
    }
}
