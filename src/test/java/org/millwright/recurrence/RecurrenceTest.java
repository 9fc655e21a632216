package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
                "FREQ=YEARLY;UNTIL=20301231;BYMONTH=3,9;BYMONTHDAY=1,15;BYDAY=FR",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=OMIT",
            })
    void writesWhatItReads(String text) {
        assertThat(Recurrence.parse(text).orThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "rrule:freq=weekly;wkst=mo;interval=1, FREQ=WEEKLY",
        "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD, FREQ=MONTHLY",
        "FREQ=DAILY;UNTIL=20251231T235959Z, FREQ=DAILY;UNTIL=20251231",
    })
    void writesTheShortestForm(String text, String shortest) {
        assertThat(Recurrence.parse(text).orThrow().text()).isEqualTo(shortest);
    }

    @ParameterizedTest
    @CsvSource({
        "'', check.required",
        "INTERVAL=2, maintenance.rule.no-frequency",
        "FREQ=HOURLY, maintenance.rule.bad-value",
        "FREQ=DAILY;INTERVAL=0, maintenance.rule.bad-value",
        "FREQ=DAILY;INTERVAL=-3, maintenance.rule.bad-value",
        "FREQ=DAILY;INTERVAL=99999999999, maintenance.rule.bad-value",
        "FREQ=DAILY;UNTIL=20250231, maintenance.rule.bad-value",
        "FREQ=MONTHLY;BYMONTHDAY=0, maintenance.rule.bad-value",
        "'FREQ=MONTHLY;BYDAY=MO,XX', maintenance.rule.bad-value",
        "FREQ=MONTHLY;SKIP=FORWARD, maintenance.rule.bad-value",
        "FREQ=DAILY;FREQ=DAILY, maintenance.rule.part-twice",
        "FREQ=YEARLY;BYWEEKNO=20, maintenance.rule.unknown-part",
        "FREQ=DAILY;, maintenance.rule.unknown-part",
        "every week, maintenance.rule.unknown-part",
        "FREQ=DAILY;COUNT=3;UNTIL=20250101, maintenance.rule.count-and-until",
        "FREQ=WEEKLY;BYDAY=2TU, maintenance.rule.position-in-week",
        "FREQ=WEEKLY;BYMONTHDAY=2, maintenance.rule.month-day-in-week",
        "FREQ=MONTHLY;BYSETPOS=1, maintenance.rule.set-position-alone",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30, maintenance.rule.never",
        "'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1,30', maintenance.rule.never",
        "'FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31', maintenance.rule.never",
        "FREQ=MONTHLY;BYDAY=6MO, maintenance.rule.never",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6, maintenance.rule.never",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30, maintenance.rule.never",
    })
    void refusesWithAReason(String text, String key) {
        assertThat(Recurrence.parse(text).violations()).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo("recurrence");
            assertThat(violation.message().key()).isEqualTo(key);
        });
    }

    @Test
    void refusesATextLongerThanTheStoreKeeps() {
        assertThat(Recurrence.parse("FREQ=DAILY;BYMONTH=" + "1,".repeat(100) + "1")
                        .violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("check.too-long");
    }

    @Test
    void takesTheTwentyNinthOfFebruaryEveryFourYearsWhenOmitting() {
        var rule = Recurrence.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Skip.OMIT)
                .orThrow();

        assertThat(rule.dates(LocalDate.of(2096, 2, 29), 2))
                .containsExactly(LocalDate.of(2096, 2, 29), LocalDate.of(2104, 2, 29));
    }

    @Test
    void jumpsToADayDecadesLater() {
        var anchor = LocalDate.of(1900, 1, 31);

        assertThat(Recurrence.parse("FREQ=MONTHLY").orThrow().next(anchor, LocalDate.of(2199, 2, 1)))
                .contains(LocalDate.of(2199, 2, 28));
        assertThat(Recurrence.parse("FREQ=DAILY;INTERVAL=7").orThrow().next(anchor, LocalDate.of(2199, 2, 1)))
                .hasValueSatisfying(date -> assertThat(date.getDayOfWeek()).isEqualTo(anchor.getDayOfWeek()));
    }

    @Test
    void endsAfterItsCountAndItsLastDay() {
        var anchor = LocalDate.of(2025, 1, 1);

        assertThat(Recurrence.parse("FREQ=DAILY;COUNT=3").orThrow().next(anchor, anchor.plusDays(1)))
                .contains(anchor.plusDays(2));
        assertThat(Recurrence.parse("FREQ=DAILY;COUNT=3").orThrow().next(anchor, anchor.plusDays(2)))
                .isEmpty();
        assertThat(Recurrence.parse("FREQ=WEEKLY;UNTIL=20250115").orThrow().dates(anchor, 10))
                .hasSize(3);
        assertThat(Recurrence.parse("FREQ=WEEKLY;UNTIL=20241231").orThrow().first(anchor))
                .isEmpty();
    }

    /// Sundays every seven days are never reached from a Monday; the search ends by itself.
    @Test
    void findsNothingWhereTheAnchorNeverMeetsTheRule() {
        var rule = Recurrence.parse("FREQ=DAILY;INTERVAL=7;BYDAY=SU").orThrow();

        assertThat(rule.first(LocalDate.of(2025, 1, 6))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR, 2025-06-15, 2025-09-26",
        "FREQ=MONTHLY;BYMONTHDAY=-1, 2025-07-01, 2025-08-31",
        "FREQ=DAILY;INTERVAL=90, 2025-01-01, 2025-04-01",
        "'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', 1997-08-05, 1997-08-10",
        "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO, 2025-04-30, 2026-05-04",
        "FREQ=MONTHLY;UNTIL=20250601, 2025-05-20, ",
    })
    void countsFromTheDayDone(String rule, LocalDate done, LocalDate next) {
        var found = Recurrence.parse(rule).orThrow().afterDoing(done);

        assertThat(found.orElse(null)).isEqualTo(next);
    }

    @Test
    void tellsWhichDayAShortMonthLacks() {
        var monthly = Recurrence.every(1, Frequency.MONTHLY);
        var anchor = LocalDate.of(2025, 1, 31);

        assertThat(monthly.lackingDay(anchor, LocalDate.of(2025, 2, 28))).contains(31);
        assertThat(monthly.lackingDay(anchor, LocalDate.of(2025, 3, 31))).isEmpty();
        assertThat(Recurrence.parse("FREQ=MONTHLY;BYMONTHDAY=-1")
                        .orThrow()
                        .lackingDay(anchor, LocalDate.of(2025, 2, 28)))
                .isEmpty();
    }
}
