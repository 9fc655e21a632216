package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class RulePartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=90",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU",
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;INTERVAL=6",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYDAY=2TU",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
                "FREQ=YEARLY;INTERVAL=5",
                "FREQ=WEEKLY;UNTIL=20270101",
                "FREQ=MONTHLY;BYDAY=1MO;BYMONTH=5,6,7,8,9"
            })
    void whatTheChoicesSayComesBackUnchanged(String text) {
        Recurrence rule = Recurrence.parse(text).orThrow();

        assertThat(RuleParts.of(rule)).map(RuleParts::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=MONTHLY;BYMONTHDAY=1,15",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=MONTHLY;BYDAY=1MO,3MO",
                "FREQ=YEARLY;BYMONTH=3",
                "FREQ=DAILY;COUNT=4",
                "FREQ=MONTHLY;SKIP=OMIT"
            })
    void aRuleThatTheChoicesCannotSayHasNone(String text) {
        assertThat(RuleParts.of(Recurrence.parse(text).orThrow())).isEmpty();
    }

    @Test
    void choicesOfAnotherUnitDoNotCount() {
        var parts = new RuleParts(
                1,
                Frequency.YEARLY,
                Set.of(DayOfWeek.MONDAY),
                MonthRule.WEEKDAY,
                2,
                DayOfWeek.TUESDAY,
                Set.of(Month.MAY),
                null);

        assertThat(parts.rule()).isEqualTo(Recurrence.parse("FREQ=YEARLY").orThrow());
    }
}
