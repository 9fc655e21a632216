package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class MovementRowTest {

    @ParameterizedTest
    @CsvSource({
        "ISSUE, -4, 0, , 4, true",
        "ISSUE, -4, 1, , 3, false",
        "ISSUE, -4, 0, 9, 0, false",
        "RECEIPT, 4, 0, , 0, true",
        "RETURN, 4, 0, , 0, true",
        "REVERSAL, 4, 0, , 0, false",
    })
    void offersWhatCanStillBeDone(
            MovementKind kind,
            String quantity,
            String returned,
            @Nullable Long reversal,
            String returnable,
            boolean reversible) {
        MovementRow row = row(kind, quantity, returned, reversal);

        assertThat(row.returnable()).isEqualTo(Quantity.of(returnable));
        assertThat(row.isReversible()).isEqualTo(reversible);
    }

    private static MovementRow row(MovementKind kind, String quantity, String returned, @Nullable Long reversal) {
        return new MovementRow(
                8,
                1,
                "20-0001",
                "Seal",
                "pcs",
                3,
                kind,
                LocalDate.of(2026, 3, 10),
                Instant.EPOCH,
                "Ada",
                "MAIN",
                Quantity.of(quantity),
                Money.of("8"),
                Money.ZERO,
                StockValue.EMPTY,
                Quantity.of(returned),
                null,
                null,
                null,
                null,
                null,
                null,
                reversal == null ? null : new MovementRow.Link(reversal, 4));
    }
}
