package org.millwright.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.site.PlantCalendar;

/// The hours that the people of each craft have. A week's hours are spread evenly over the working days of the plant's
/// week, and a holiday takes its share of them away.
public final class CraftCapacity {

    private static final int SCALE = 2;

    /// Somebody who works here.
    ///
    /// @param weeklyHours in a week without holidays; null where nobody has said so
    public record Worker(@Nullable String craft, @Nullable BigDecimal weeklyHours) {}

    /// What the people of one craft have together.
    ///
    /// @param people those whose hours are known
    /// @param unknown those whose hours nobody has said, which are not counted
    public record Crew(String craft, int people, int unknown, BigDecimal weeklyHours) {

        Crew with(@Nullable BigDecimal hours) {
            return hours == null
                    ? new Crew(craft, people, unknown + 1, weeklyHours)
                    : new Crew(craft, people + 1, unknown, weeklyHours.add(hours));
        }
    }

    private final Map<String, Crew> crews;
    private final PlantCalendar calendar;

    private CraftCapacity(Map<String, Crew> crews, PlantCalendar calendar) {
        this.crews = crews;
        this.calendar = calendar;
    }

    /// @param people who work here; those without a craft have no hours to be planned
    public static CraftCapacity of(Collection<Worker> people, PlantCalendar calendar) {
        Map<String, Crew> crews = new LinkedHashMap<>();
        for (Worker one : people) {
            String craft = one.craft() == null ? "" : one.craft().strip();
            if (!craft.isEmpty()) {
                crews.merge(
                        key(craft),
                        new Crew(craft, 0, 0, BigDecimal.ZERO).with(one.weeklyHours()),
                        (known, first) -> known.with(one.weeklyHours()));
            }
        }
        return new CraftCapacity(crews, calendar);
    }

    /// Crafts are one however their capitals are written.
    static String key(String craft) {
        return craft.strip().toLowerCase(Locale.ROOT);
    }

    /// By name.
    public List<Crew> crews() {
        return crews.values().stream().sorted(Comparator.comparing(Crew::craft)).toList();
    }

    public Optional<Crew> crew(String craft) {
        return Optional.ofNullable(crews.get(key(craft)));
    }

    /// Hours that a craft has in a span of days, rounded half up to two decimals; zero where it has nobody.
    public BigDecimal hours(String craft, DaySpan span) {
        return crew(craft)
                .map(crew -> crew.weeklyHours()
                        .multiply(BigDecimal.valueOf(workingDays(span)))
                        .divide(BigDecimal.valueOf(daysOfWeek()), SCALE, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
    }

    /// Days on which the plant works.
    public int workingDays(DaySpan span) {
        return (int) span.days().stream().filter(calendar::works).count();
    }

    public boolean works(LocalDate day) {
        return calendar.works(day);
    }

    /// Working days of a week without holidays.
    public int daysOfWeek() {
        return (int) Arrays.stream(DayOfWeek.values())
                .filter(calendar.workingDays()::contains)
                .count();
    }
}
