package org.millwright.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works when: early and late shift in turn, half of them on Saturdays, two on call on Sundays.
final class Roster {

    /// One person's working day. `free` moves on as work is given, so that no hour is booked twice.
    static final class Shift {

        final int person;
        final SamplePerson who;
        final LocalDateTime end;
        LocalDateTime free;

        Shift(int person, SamplePerson who, LocalDateTime start, LocalDateTime end) {
            this.person = person;
            this.who = who;
            this.free = start;
            this.end = end;
        }

        int minutesFrom(LocalDateTime at) {
            return (int) ChronoUnit.MINUTES.between(at, end);
        }
    }

    private final List<SamplePerson> people;
    private final Dice dice;

    Roster(List<SamplePerson> people, Dice dice) {
        this.people = people;
        this.dice = dice;
    }

    List<Shift> on(LocalDate day) {
        var shifts = new ArrayList<Shift>();
        int week = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.getFrom(day);
        for (int i = 0; i < people.size(); i++) {
            boolean absent = dice.chance(0.06) || (week + i * 5) % 26 < 3;
            if (!absent && comes(day, i, week)) {
                boolean early = (i + week) % 2 == 0 || PlantDays.saturday(day) || PlantDays.sunday(day);
                LocalDateTime start = day.atTime(early ? 6 : 14, 15 * dice.below(2));
                int hours = PlantDays.sunday(day) ? 4 : PlantDays.saturday(day) ? 6 : 7;
                shifts.add(new Shift(
                        i, people.get(i), start, day.atTime(early ? 6 : 14, 0).plusHours(hours)));
            }
        }
        return shifts;
    }

    List<Integer> of(Craft craft) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < people.size(); i++) {
            if (craft.label().equals(people.get(i).craft())) {
                found.add(i);
            }
        }
        return found;
    }

    SamplePerson person(int index) {
        return people.get(index);
    }

    /// Another of the same craft who is free for the whole time.
    static @Nullable Shift second(List<Shift> shifts, Shift first, LocalDateTime at, LocalDateTime until) {
        for (Shift shift : shifts) {
            if (shift != first
                    && String.valueOf(shift.who.craft()).equals(first.who.craft())
                    && !shift.free.isAfter(at)
                    && !shift.end.isBefore(until)) {
                return shift;
            }
        }
        return null;
    }

    private boolean comes(LocalDate day, int person, int week) {
        if (PlantDays.sunday(day) || PlantDays.holiday(day)) {
            return (person + week) % 6 == 0;
        }
        return !PlantDays.saturday(day) || (person + week / 2) % 2 == 0;
    }
}
