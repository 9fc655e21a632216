package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Violation;
import org.millwright.people.LabourRate;

class LabourTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<LabourRate> RATES = List.of(
            new LabourRate(LocalDate.of(2024, 1, 1), Money.of("61.50")),
            new LabourRate(LocalDate.of(2026, 3, 1), Money.of("64.00")));

    @Test
    void twentyMinutesAt61Point50Are20Point50() {
        var entry = entry("2026-02-28", Labour.hours(Duration.ofMinutes(20)), "1");
        var posting = Labour.post(entry, RATES, TODAY).orThrow();
        assertThat(posting.amount()).isEqualTo(Money.of("20.50"));
        assertThat(posting.reversed().amount().plus(posting.amount())).isEqualTo(Money.ZERO);
        assertThat(posting.reversed().hours()).isEqualTo(new BigDecimal("-0.3333"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2, 1, 123.00", "2026-03-01, 2, 1, 128.00", "2026-03-02, 1.5, 1.25, 120.00"})
    void theRateOfTheDayTimesTheOvertimeFactor(String day, BigDecimal hours, String factor, String amount) {
        assertThat(Labour.post(entry(day, hours, factor), RATES, TODAY)
                        .orThrow()
                        .amount())
                .isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 1, 1, workedOn", "2026-03-02, 0, 1, hours", "2026-03-02, -1, 1, hours",
        "2026-03-02, 24, 1, ''", "2026-03-02, 24.0001, 1, hours", "2026-03-02, 0.33333, 1, hours",
        "2026-03-02, 1, 0.5, overtimeFactor", "2026-03-02, 1, 6, overtimeFactor",
                "2026-03-02, 1, 1.255, overtimeFactor",
        "2023-12-31, 1, 1, person",
    })
    void whatMakesNoSenseIsRefused(String day, BigDecimal hours, String factor, String field) {
        assertThat(Labour.post(entry(day, hours, factor), RATES, TODAY).violations())
                .extracting(Violation::field)
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    private static LabourFields entry(String day, BigDecimal hours, String factor) {
        return new LabourFields(LocalDate.parse(day), hours, new BigDecimal(factor), null, null);
    }
}
