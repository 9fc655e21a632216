package org.millwright.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;

class PeopleRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 61.50, true",
        "2026-01-01, 0, true",
        "2026-01-01, 10000, true",
        "2026-01-01, 10000.01, false",
        "2026-01-01, -0.01, false",
        "2026-01-01, 61.12345, false",
        "1899-12-31, 61.50, false",
        "2999-01-01, 61.50, false"
    })
    void aRateIsAnAmountThatAPlantCanPay(LocalDate from, String amount, boolean fine) {
        assertThat(PeopleRules.check(new LabourRate(from, Money.of(amount))).ok())
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"30, 120, 60, true", "31, 120, 60, false", "30, 121, 60, false", "30, 120, 61, false"})
    void namesHaveRoom(int code, int name, int craft, boolean fine) {
        var person = new PersonFields("c".repeat(code), "n".repeat(name), "k".repeat(craft));

        assertThat(PeopleRules.check(person).ok()).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "37.25, true", "168, true", "168.01, false", "-1, false", "37.333, false"})
    void aWeekHasSoManyHours(BigDecimal hours, boolean fine) {
        assertThat(PeopleRules.check(new PersonFields("007", "Ada Winter", null, hours))
                        .ok())
                .isEqualTo(fine);
    }
}
