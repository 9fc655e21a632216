package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Outcome;

class RecurrenceTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  freq=daily  | FREQ=DAILY",
                "BYDAY=fr;FREQ=MONTHLY | FREQ=MONTHLY;BYDAY=FR",
                "FREQ=MONTHLY;BYDAY=+1MO | FREQ=MONTHLY;BYDAY=1MO",
                "FREQ=WEEKLY;BYDAY=MO,MO,TU | FREQ=WEEKLY;BYDAY=MO,TU",
                "FREQ=MONTHLY;BYMONTHDAY=01,1 | FREQ=MONTHLY;BYMONTHDAY=1",
                "FREQ=DAILY;UNTIL=20240229 | FREQ=DAILY;UNTIL=20240229",
                "FREQ=DAILY;INTERVAL=9999 | FREQ=DAILY;INTERVAL=9999",
            })
    void isReadGenerouslyAndWrittenOneWay(String typed, String written) {
        assertThat(Recurrence.parse(typed).map(Recurrence::text)).isEqualTo(Outcome.done(written));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;INTERVAL=10000, INTERVAL",
        "FREQ=DAILY;INTERVAL=, INTERVAL",
        "FREQ=DAILY;COUNT=1.5, COUNT",
        "FREQ=DAILY;UNTIL=2025-01-01, UNTIL",
        "FREQ=YEARLY;BYMONTH=13, BYMONTH",
        "FREQ=MONTHLY;BYMONTHDAY=32, BYMONTHDAY",
        "FREQ=MONTHLY;BYMONTHDAY=-32, BYMONTHDAY",
        "FREQ=MONTHLY;BYDAY=0MO, BYDAY",
        "FREQ=YEARLY;BYDAY=54MO, BYDAY",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367, BYSETPOS",
        "FREQ=WEEKLY;WKST=1MO, WKST",
        "RSCALE=HEBREW;FREQ=DAILY, RSCALE",
    })
    void thePartThatIsWrongIsNamed(String typed, String part) {
        assertThat(Recurrence.parse(typed).violations())
                .extracting(violation -> violation.message().args().getFirst())
                .containsExactly(part);
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        assertThat(Recurrence.parse("FREQ=OFTEN;INTERVAL=0;COLOUR=RED").violations())
                .extracting(violation -> violation.message().key())
                .containsExactlyInAnyOrder(
                        "maintenance.rule.unknown-part", "maintenance.rule.bad-value", "maintenance.rule.bad-value");
    }
}
