package org.millwright.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;

class LabourRateTest {

    private static final List<LabourRate> RATES = List.of(rate("2025-07-01", "64"), rate("2024-01-01", "61.50"));

    @ParameterizedTest
    @CsvSource({"2023-12-31,", "2024-01-01, 61.50", "2025-06-30, 61.50", "2025-07-01, 64", "2026-01-01, 64"})
    void theLatestRateNotAfterTheDayCounts(LocalDate day, String expected) {
        assertThat(LabourRate.on(day, RATES).map(LabourRate::hourlyRate))
                .isEqualTo(Optional.ofNullable(expected).map(Money::of));
    }

    private static LabourRate rate(String validFrom, String hourlyRate) {
        return new LabourRate(LocalDate.parse(validFrom), Money.of(hourlyRate));
    }
}
