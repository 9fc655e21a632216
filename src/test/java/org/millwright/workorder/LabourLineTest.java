package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;

class LabourLineTest {

    @ParameterizedTest
    @CsvSource({", false, true", ", true, false", "7, false, false"})
    void hoursTakenBackAndTheirCounterEntryDoNotCount(@Nullable Long origin, boolean reversed, boolean counts) {
        var line = new LabourLine(
                9,
                1,
                "Ada",
                null,
                LocalDate.of(2026, 3, 10),
                new BigDecimal("1.5"),
                Money.of("64"),
                BigDecimal.ONE,
                Money.of("96.00"),
                Instant.EPOCH,
                "Ada",
                null,
                origin,
                reversed);

        assertThat(line.counts()).isEqualTo(counts);
    }
}
