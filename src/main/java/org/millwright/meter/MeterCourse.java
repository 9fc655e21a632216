package org.millwright.meter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The readings that count, by time, each with the meter's life to date: what all meters in this place
/// have counted together, from the value of the first reading on, across roll-overs and replacements.
public final class MeterCourse {

    /// One reading and the life to date it makes.
    public record Step(Reading reading, BigDecimal lifeToDate) {}

    private final List<Step> steps;

    private MeterCourse(List<Step> steps) {
        this.steps = steps;
    }

    /// @param readings in the order in which they were recorded: of several at the same moment the
    /// last counts
    public static MeterCourse of(List<Reading> readings) {
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(Reading::at));
        List<Step> steps = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            Reading reading = ordered.get(i);
            boolean lastOfItsMoment =
                    i + 1 == ordered.size() || !ordered.get(i + 1).at().equals(reading.at());
            if (lastOfItsMoment) {
                steps.add(new Step(reading, lifeWith(steps, reading)));
            }
        }
        return new MeterCourse(List.copyOf(steps));
    }

    private static BigDecimal lifeWith(List<Step> before, Reading reading) {
        if (before.isEmpty()) {
            return reading.value();
        }
        Step last = before.getLast();
        return last.lifeToDate().add(reading.since(last.reading().shownAfter()));
    }

    /// The earliest first.
    public List<Step> steps() {
        return steps;
    }
}
