package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.Scenes;

class PlanSentenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, 'Every month, counted from 31 Jan 2026.', 'Jeden Monat, gezählt ab 31.01.2026.'",
        "STARTED, 'Every month, counted from the start of work.', 'Jeden Monat, gezählt ab Beginn der Arbeit.'",
        "COMPLETED, 'Every month, counted from completion.', 'Jeden Monat, gezählt ab Erledigung.'"
    })
    void tellsFromWhereItCounts(PlanBasis basis, String english, String german) {
        PlanTiming timing =
                TimingFields.calendar("FREQ=MONTHLY", FIRST, basis, 0).timing();

        assertThat(Scenes.ENGLISH.text(PlanSentence.of(timing, false, ""))).isEqualTo(english);
        assertThat(Scenes.GERMAN.text(PlanSentence.of(timing, false, ""))).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, ''",
        "FOLLOWING, '; on the next working day where the plant rests'",
        "PRECEDING, '; on the working day before where the plant rests'",
        "MODIFIED_FOLLOWING, '; on the next working day of the month where the plant rests'"
    })
    void tellsAllThatIsPeculiar(WorkingDayShift shift, String words) {
        var timing = new PlanTiming(
                new Triggers(
                        Recurrence.parse("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR").orThrow(),
                        FIRST,
                        new MeterTrigger("Running hours", new BigDecimal("500"), BigDecimal.ZERO),
                        null,
                        Combination.ANY),
                PlanBasis.COMPLETED,
                null,
                new DayRules(shift, new Season(MonthDay.of(5, 1), MonthDay.of(9, 30), OutsideSeason.DEFER)),
                10,
                true);

        assertThat(Scenes.ENGLISH.text(PlanSentence.of(timing, true, "h")))
                .isEqualTo("Every 3 months on the last Friday, or every 500 h of Running hours, whichever comes first,"
                        + " counted from completion; only from 1 May to 30 September" + words
                        + "; work appears 10 days ahead; also while earlier work is open; demanded by law.");
    }

    @Test
    void tellsWhatLateWorkDoes() {
        var timing = new PlanTiming(
                Triggers.calendar(Recurrence.parse("FREQ=DAILY;INTERVAL=90").orThrow(), FIRST),
                PlanBasis.SCHEDULED,
                new ShiftRule(50, 10),
                DayRules.NONE,
                1,
                false);

        assertThat(Scenes.ENGLISH.text(PlanSentence.of(timing, false, "")))
                .isEqualTo("Every 90 days, counted from 31 Jan 2026; work done late by more than 10 % of the interval"
                        + " moves the next dates on by 50 % of its delay; work appears one day ahead.");
    }
}
