package org.millwright.bench;

import org.jspecify.annotations.Nullable;

/// One measured thing beside what it is compared with.
///
/// @param name the key of its text
/// @param value in the unit
/// @param floor what the same takes at least, measured in the same run; none when nothing is compared
/// @param goal the highest ratio of value to floor, or where there is no floor the highest value; none without a goal
public record Figure(
        String name,
        Unit unit,
        double value,
        @Nullable Double floor,
        @Nullable Double goal) {

    public enum Unit {
        MILLISECONDS,
        MEGABYTES
    }

    static Figure compared(String name, double value, double floor, double goal) {
        return new Figure(name, Unit.MILLISECONDS, value, floor, goal);
    }

    static Figure alone(String name, Unit unit, double value, @Nullable Double goal) {
        return new Figure(name, unit, value, null, goal);
    }

    /// How many times the floor; none without one.
    public @Nullable Double ratio() {
        return floor == null ? null : value / floor;
    }

    /// Whether the goal is met; none without a goal.
    public @Nullable Boolean met() {
        Double ratio = ratio();
        return goal == null ? null : (ratio == null ? value : ratio) <= goal;
    }
}
