package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Message;
import org.millwright.site.PlantCalendar;

class DateChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final PlantCalendar OFFICE =
            new PlantCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(LocalDate.of(2026, 4, 6)));

    /// Due on a Friday with a day of grace, from March to April only.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-19 | ",
                "2026-03-20 | ",
                "2026-03-21 | rest",
                "2026-03-23 | late",
                "2026-03-11 | past",
                "2026-04-06 | rest late",
                "2026-05-04 | season late"
            })
    void whatTheRulesSayIsTold(LocalDate to, @Nullable String told) {
        var rule = new DateChange.Rule(
                "PM-1", DUE, false, 1, new Season(MonthDay.of(3, 1), MonthDay.of(4, 30), OutsideSeason.DEFER));

        assertThat(new DateChange(to, rule).check().ok()).isTrue();
        assertThat(String.join(
                        " ",
                        new DateChange(to, rule)
                                .warnings(OFFICE, TODAY).stream()
                                        .map(warning -> warning.key().replace("maintenance.moved.", ""))
                                        .toList()))
                .isEqualTo(told == null ? "" : told);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20, true", "2026-03-13, true", "2026-03-21, false"})
    void whatTheLawDemandsIsNotPutOff(LocalDate to, boolean allowed) {
        var rule = new DateChange.Rule("PM-1", DUE, true, 0, null);

        assertThat(new DateChange(to, rule).check().ok()).isEqualTo(allowed);
    }

    @Test
    void workOfNoPlanHasNoDueDayOfItsOwn() {
        assertThat(new DateChange(DUE.plusYears(1), null).warnings(OFFICE, TODAY))
                .extracting(Message::key)
                .containsExactly("maintenance.moved.rest");
    }

    @ParameterizedTest
    @CsvSource({"30, 40, 10, false", "30, 40, 10.5, true", "30, 0, 10, false"})
    void aCraftIsAskedForTooMuch(BigDecimal there, BigDecimal capacity, BigDecimal more, boolean told) {
        var load = new CraftLoad(new DaySpan(TODAY, TODAY), there, BigDecimal.ZERO, capacity);

        assertThat(DateChange.overload("Fitter", load, more).map(List::of).orElse(List.of()))
                .hasSize(told ? 1 : 0);
    }
}
