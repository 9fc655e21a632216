package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;

/// Random rules give the same dates as a second implementation that walks every day.
class RecurrenceOracleTest {

    private static final LocalDate END = LocalDate.of(2029, 12, 31);
    private static final int RULES = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void agreesWithWalkingEveryDay(long seed) {
        var random = new Random(seed);
        var rules = new RandomRecurrences(random);
        for (int i = 0; i < RULES; i++) {
            var rule = rules.next();
            var anchor = rules.anchor();
            var expected = new NaiveRecurrence(rule, anchor).until(END);

            assertThat(rule.dates(anchor, anchor, END))
                    .as("%s from %s", rule.text(), anchor)
                    .isEqualTo(expected);

            var from = anchor.plusDays(random.nextInt(3000));
            assertThat(rule.dates(anchor, from, END))
                    .as("%s from %s, seen from %s", rule.text(), anchor, from)
                    .isEqualTo(
                            expected.stream().filter(day -> !day.isBefore(from)).toList());
            assertThat(Recurrence.parse(rule.text())).isEqualTo(Outcome.done(rule));
        }
    }
}
