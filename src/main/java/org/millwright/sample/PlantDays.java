package org.millwright.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// When the plant works: six days a week, hardest in summer, hardly between the years.
final class PlantDays {

    private PlantDays() {}

    /// Monday to Friday outside the holidays: the days on which offices approve, order and receive.
    static boolean office(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !holiday(day);
    }

    static boolean sunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean saturday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    static boolean holiday(LocalDate day) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        return date == 101 || date == 501 || (date >= 1224 && date <= 1226) || date == 1231;
    }

    static LocalDate officeDayFrom(LocalDate day) {
        LocalDate date = day;
        while (!office(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /// How hard the lines run, 1 in the mean of the year: people drink in July, the fault rate follows.
    static double load(LocalDate day) {
        double year = StrictMath.cos((day.getDayOfYear() - 197) * 2 * Math.PI / 365);
        double week = switch (day.getDayOfWeek()) {
            case SATURDAY -> 0.6;
            case SUNDAY -> 0.25;
            default -> 1.23;
        };
        return (1 + 0.28 * year) * (holiday(day) ? 0.3 : week);
    }
}
