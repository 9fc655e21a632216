package org.millwright.maintenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millwright.kernel.Money;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobWorth;
import org.millwright.workorder.PartNeed;

/// What work is reckoned to cost today.
///
/// @param hour an hour of a craft, by {@link #key}: what its people cost in the mean
/// @param part one unit of a part: the moving average of what is on the shelf
public record JobPrices(Map<String, Money> hour, Map<Long, Part> part) {

    /// @param price none where nothing is on the shelf to tell
    public record Part(String partNo, String name, String unit, Optional<Money> price) {}

    public JobPrices {
        hour = Map.copyOf(hour);
        part = Map.copyOf(part);
    }

    /// Crafts are one however their capitals are written.
    public static String key(String craft) {
        return CraftCapacity.key(craft);
    }

    public Optional<Money> ofHour(String craft) {
        return Optional.ofNullable(hour.get(key(craft)));
    }

    public Optional<Part> known(long partId) {
        return Optional.ofNullable(part.get(partId));
    }

    public Optional<Money> ofPart(long partId) {
        return known(partId).flatMap(Part::price);
    }

    /// What hours of a craft come to, in cents.
    public Optional<Money> of(CraftHours hours) {
        return ofHour(hours.craft()).map(rate -> JobWorth.of(hours, rate));
    }

    /// What so much of a part comes to, in cents.
    public Optional<Money> of(PartNeed need) {
        return ofPart(need.partId()).map(average -> JobWorth.of(need, average));
    }

    /// What a job comes to, each of its lines in cents; how many of them have no price.
    Forecast.Line of(PlannedJob on) {
        JobWorth worth = JobWorth.of(on.job().job(), this::ofPart);
        List<Optional<Money>> labour = on.job().hours().stream().map(this::of).toList();
        long unpriced = labour.stream().filter(Optional::isEmpty).count();
        return new Forecast.Line(
                on,
                sum(labour.stream().flatMap(Optional::stream).toList()),
                worth.parts(),
                worth.services(),
                Math.toIntExact(unpriced) + worth.unpriced() + worth.unknown());
    }

    public static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
