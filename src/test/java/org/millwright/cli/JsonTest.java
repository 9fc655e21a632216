package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.i18n.Messages;

class JsonTest {

    private record Line(String part, Quantity quantity, Money price, LocalDate due, Message why) {}

    @Test
    void recordsBecomeObjectsWithExactNumbers() {
        var line = new Line(
                "007", Quantity.of("2.5"), Money.of("19.90"), LocalDate.of(2026, 3, 5), Message.of("check.required"));

        String json = Json.write(line, new Messages(Locale.UK, ZoneOffset.UTC));

        assertThat(json.replaceAll("\\s+", " "))
                .isEqualTo("{ \"part\" : \"007\", \"quantity\" : 2.5, \"price\" : 19.90, \"due\" : \"2026-03-05\","
                        + " \"why\" : { \"key\" : \"check.required\", \"text\" : \"This is needed.\" } }");
    }
}
