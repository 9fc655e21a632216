package org.millwright.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class FormatsTest {

    private final Formats english = new Formats(Locale.UK, () -> ZoneId.of("Europe/Berlin"));
    private final Formats german = new Formats(Locale.GERMANY, () -> ZoneId.of("Europe/Berlin"));

    @Test
    void datesAndMonths() {
        assertThat(english.date(LocalDate.of(2026, 3, 5))).isEqualTo("5 Mar 2026");
        assertThat(german.date(LocalDate.of(2026, 3, 5))).isEqualTo("05.03.2026");
        assertThat(german.month(YearMonth.of(2026, 3))).isEqualTo("März 2026");
    }

    @Test
    void instantsAreShownAtThePlantsTime() {
        assertThat(german.dateTime(Instant.parse("2026-07-01T22:30:00Z")))
                .contains("02.07.2026")
                .contains("00:30");
    }

    @Test
    void moneyAndQuantities() {
        assertThat(english.money(Money.of("1234567.5"))).isEqualTo("1,234,567.50");
        assertThat(german.money(Money.of("-1234.005"))).isEqualTo("-1.234,01");
        assertThat(german.quantity(Quantity.of("0.25"))).isEqualTo("0,25");
        assertThat(english.integer(1204)).isEqualTo("1,204");
        assertThat(english.decimal(new BigDecimal("5.5"), 0, 3)).isEqualTo("5.5");
    }
}
