package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.sample.Roster.Shift;

class RosterTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    private final Crew crew = Crew.hire(SampleSize.PLANT, 42, MONDAY, Sample.TODAY);
    private final Roster roster = new Roster(crew.technicians(), Dice.of(1, "roster"));

    @Test
    void weekdaysHaveTwoShiftsAndWeekendsFewPeople() {
        List<Shift> weekday = roster.on(MONDAY);
        assertThat(weekday).extracting(shift -> shift.free.getHour()).contains(6, 14);
        assertThat(roster.on(MONDAY.plusDays(6))).hasSizeLessThan(weekday.size() / 2);
    }

    @Test
    void aSecondIsOfTheSameCraftAndFree() {
        List<Shift> shifts = roster.on(MONDAY);
        for (Shift shift : shifts) {
            Shift second = Roster.second(shifts, shift, shift.free.plusMinutes(30), shift.free.plusHours(2));
            if (second != null) {
                assertThat(second).isNotSameAs(shift);
                assertThat(second.who.craft()).isEqualTo(shift.who.craft());
                assertThat(second.end).isAfterOrEqualTo(shift.free.plusHours(2));
            }
        }
        Shift first = shifts.getFirst();
        shifts.forEach(shift -> shift.free = shift.end);
        assertThat(Roster.second(shifts, first, MONDAY.atTime(7, 0), MONDAY.atTime(8, 0)))
                .isNull();
    }
}
