package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates known from elsewhere; the source stands in each group.
class RecurrenceVectorsTest {

    /// Month arithmetic, recomputed from the rule "from the anchor, never from the previous result".
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "E1, FREQ=MONTHLY, 2025-01-31, 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31",
        "E3, FREQ=YEARLY, 2024-02-29, 2025-02-28 2026-02-28 2027-02-28 2028-02-29",
        "E4a, FREQ=MONTHLY;BYMONTHDAY=-1, 2025-02-28, 2025-03-31 2025-04-30",
        "E4b, FREQ=MONTHLY, 2025-02-28, 2025-03-28 2025-04-28",
        "E9a, FREQ=DAILY;INTERVAL=90, 1998-06-01, 1998-08-30",
        "E9b, FREQ=MONTHLY;INTERVAL=3, 1998-06-01, 1998-09-01",
        "E9c, FREQ=MONTHLY;INTERVAL=3, 2024-11-30, 2025-02-28",
        "second Tuesday, FREQ=MONTHLY;BYDAY=2TU, 2025-10-14, 2025-11-11",
    })
    void countsFromTheAnchor(String id, String rule, LocalDate anchor, String expected) {
        var wanted = days(expected);
        var found = recurrence(rule).dates(anchor, wanted.size() + 1);

        assertThat(found).first().isEqualTo(anchor);
        assertThat(found.subList(1, found.size())).isEqualTo(wanted);
    }

    /// RR-08, 09, 12, 13: RFC 5545 section 3.8.5.3. RR-02: ical4j RecurSpec. RR-01b: RFC 7529.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RR-08, 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', 1997-08-05, 1997-08-05 1997-08-10 1997-08-19"
                + " 1997-08-24",
        "RR-09, 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', 1997-08-05, 1997-08-05 1997-08-17 1997-08-19"
                + " 1997-08-31",
        "RR-12, FREQ=MONTHLY;COUNT=6;BYDAY=-2MO, 1997-09-22, 1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19"
                + " 1998-02-16",
        "RR-13, FREQ=MONTHLY;COUNT=6;BYMONTHDAY=-3, 1997-09-28, 1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29"
                + " 1998-02-26",
        "RR-02, FREQ=MONTHLY;COUNT=5;BYMONTHDAY=-1, 2020-01-31, 2020-01-31 2020-02-29 2020-03-31 2020-04-30 2020-05-31",
        "RR-01b, RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=4;BYMONTHDAY=31;SKIP=BACKWARD, 2023-05-31, 2023-05-31 2023-06-30"
                + " 2023-07-31 2023-08-31",
        "RR-01b as a plan, FREQ=MONTHLY;COUNT=4;BYMONTHDAY=31, 2023-05-31, 2023-05-31 2023-06-30 2023-07-31 2023-08-31",
        "RR-01 by its own word, RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31;SKIP=OMIT, 2023-05-01, 2023-05-31"
                + " 2023-07-31 2023-08-31",
    })
    void readsRulesOfTheStandard(String id, String rule, LocalDate start, String expected) {
        assertThat(recurrence(rule).dates(start, 100)).isEqualTo(days(expected));
    }

    /// RR-01, lib-recur RecurrenceRuleTest: the plain RFC reading, which a plan never takes silently.
    @Test
    void leavesOutMissingDaysWhenAskedForThePlainReading() {
        var rule = Recurrence.parse("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31", Skip.OMIT)
                .orThrow();

        assertThat(rule.dates(LocalDate.of(2023, 5, 1), 100)).isEqualTo(days("2023-05-31 2023-07-31 2023-08-31"));
    }

    /// RR-18, ical4j RecurTest: must end, and a plan refuses it.
    @Test
    void neverFindsTheThirtiethOfFebruary() {
        var never = new Recurrence(
                Frequency.MONTHLY,
                1,
                List.of(),
                List.of(30),
                List.of(2),
                List.of(),
                DayOfWeek.MONDAY,
                null,
                null,
                Skip.OMIT);

        assertThat(never.dates(LocalDate.of(2023, 1, 1), 1)).isEmpty();
        assertThat(Recurrence.parse("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30").isDone())
                .isFalse();
    }

    /// E5 and E7: due 1998-06-01, every three months, done late or early.
    @ParameterizedTest
    @CsvSource({"1998-06-15, 1998-09-01, 1998-09-15", "1998-05-20, 1998-09-01, 1998-08-20"})
    void countsFromTheAnchorOrFromTheDayDone(LocalDate done, LocalDate scheduled, LocalDate completed) {
        var rule = recurrence("FREQ=MONTHLY;INTERVAL=3");
        var due = LocalDate.of(1998, 6, 1);

        assertThat(rule.next(due, due)).contains(scheduled);
        assertThat(rule.afterDoing(done)).contains(completed);
    }

    private static Recurrence recurrence(String rule) {
        return Recurrence.parse(rule).orThrow();
    }

    private static List<LocalDate> days(String text) {
        return Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
    }
}
