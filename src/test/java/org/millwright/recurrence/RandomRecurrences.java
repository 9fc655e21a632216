package org.millwright.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;

/// Random rules that make sense, for tests: the same seed gives the same rules.
public final class RandomRecurrences {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

    private final Random random;

    public RandomRecurrences(Random random) {
        this.random = random;
    }

    public LocalDate anchor() {
        return FIRST.plusDays(random.nextInt(800));
    }

    public Recurrence next() {
        while (true) {
            var rule = any();
            if (RecurrenceChecks.check(rule).isDone()) {
                return rule;
            }
        }
    }

    private Recurrence any() {
        var frequency = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
        var byDay = new ArrayList<WeekdayPosition>();
        for (int day : some(3, () -> 1 + random.nextInt(7))) {
            boolean plain = random.nextBoolean();
            int most = random.nextBoolean() ? 5 : 53;
            int position = plain ? 0 : (1 + random.nextInt(most)) * (random.nextBoolean() ? 1 : -1);
            byDay.add(
                    new WeekdayPosition(frequency.compareTo(Frequency.MONTHLY) < 0 ? 0 : position, DayOfWeek.of(day)));
        }
        return new Recurrence(
                frequency,
                1 + random.nextInt(random.nextBoolean() ? 2 : 6),
                byDay,
                some(3, () -> (1 + random.nextInt(31)) * (random.nextInt(3) == 0 ? -1 : 1)),
                some(4, () -> 1 + random.nextInt(12)),
                some(2, () -> (1 + random.nextInt(4)) * (random.nextBoolean() ? 1 : -1)),
                random.nextBoolean() ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY,
                random.nextInt(5) == 0 ? 1 + random.nextInt(30) : null,
                null,
                random.nextInt(4) == 0 ? Skip.OMIT : Skip.BACKWARD);
    }

    private List<Integer> some(int most, IntSupplier value) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        return random.ints(1 + random.nextInt(most), 0, 1)
                .map(ignored -> value.getAsInt())
                .distinct()
                .boxed()
                .toList();
    }
}
