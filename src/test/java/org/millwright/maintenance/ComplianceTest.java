package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.maintenance.Compliance.FellDue;
import org.millwright.maintenance.Compliance.Kept;

class ComplianceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    /// KPI-01 and KPI-02, published: four weeks of 5 due with 4, 1, 5 and 4 done; 318 of 384.
    @ParameterizedTest
    @CsvSource({"5 5 5 5, 4 1 5 4, 70.0", "384, 318, 82.8"})
    void percentOfWhatWasDue(String due, String onTime, BigDecimal percent) {
        var dues = numbers(due);
        var kept = numbers(onTime);
        var dates = new ArrayList<FellDue>();
        var all = Compliance.of(List.of(), MONDAY, MONDAY);
        for (int week = 0; week < dues.size(); week++) {
            var first = MONDAY.plusWeeks(week);
            for (int i = 0; i < dues.get(week); i++) {
                dates.add(date(first, i < kept.get(week) ? first : first.plusDays(1)));
            }
            all = all.plus(Compliance.of(dates, first, first.plusDays(6)));
        }

        assertThat(all.percent()).contains(percent);
        assertThat(Compliance.of(dates, MONDAY, MONDAY.plusWeeks(4))).isEqualTo(all);
    }

    /// E37 and E38, computed: grace counts days after the due date, and does not move it.
    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 0, 2026-06-30, ON_TIME, 0",
        "2026-06-30, 6, 2026-07-06, ON_TIME, 6",
        "2026-06-30, 6, 2026-07-07, LATE, 7",
        "2026-06-30, 0, 2026-07-01, LATE, 1",
        "2026-06-30, 0, 2026-06-01, ON_TIME, 0",
        "2026-06-30, 6, , NOT_DONE, 0",
    })
    void graceForgivesButMovesNothing(LocalDate due, int grace, LocalDate done, Kept kept, int daysLate) {
        var date = new FellDue(due, grace, OccurrenceStatus.GENERATED, done);

        assertThat(date.kept()).isEqualTo(kept);
        assertThat(date.daysLate()).isEqualTo(daysLate);
        assertThat(Compliance.of(List.of(date), due, due).due()).isEqualTo(1);
        assertThat(Compliance.of(List.of(date), due.plusDays(1), due.plusDays(9))
                        .due())
                .isZero();
    }

    @Test
    void whatWasLeftOutIsNoPartOfWhatWasDue() {
        var dates = Arrays.stream(OccurrenceStatus.values())
                .map(status -> new FellDue(MONDAY, 0, status, status.hasWork() ? MONDAY : null))
                .toList();

        assertThat(Compliance.of(dates, MONDAY, SUNDAY)).isEqualTo(new Compliance(3, 2, 0, 1, 0, 2));
    }

    @Test
    void aCoveredDateIsOnTimeWhenTheBiggerJobIs() {
        var covered = new FellDue(MONDAY, SUNDAY, 2, OccurrenceStatus.SATISFIED, SUNDAY.plusDays(2));

        assertThat(covered.kept()).isEqualTo(Kept.ON_TIME);
        assertThat(covered.daysLate()).isEqualTo(2);
        assertThat(Compliance.of(List.of(covered), MONDAY, MONDAY)).isEqualTo(new Compliance(1, 1, 0, 0, 0, 0));
    }

    @Test
    void nothingDueIsNoPercent() {
        assertThat(Compliance.of(List.of(), MONDAY, SUNDAY).percent()).isEmpty();
    }

    private static FellDue date(LocalDate due, LocalDate done) {
        return new FellDue(due, 0, OccurrenceStatus.GENERATED, done);
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
