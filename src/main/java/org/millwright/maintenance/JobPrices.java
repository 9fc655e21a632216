package org.millwright.maintenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millwright.kernel.Money;
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

    public Optional<Money> ofPart(PartNeed need) {
        return known(need.partId())
                .flatMap(Part::price)
                .map(price -> price.times(need.quantity().value()));
    }

    Money labour(PlanJob job) {
        return sum(job.hours().stream()
                .flatMap(one -> ofHour(one.craft()).map(price -> price.times(one.hours())).stream())
                .toList());
    }

    Money parts(PlanJob job) {
        return sum(job.job().parts().stream()
                .flatMap(need -> ofPart(need).stream())
                .toList());
    }

    static Money services(PlanJob job) {
        return sum(job.job().services().stream()
                .flatMap(one -> Optional.ofNullable(one.amount()).map(Money::of).stream())
                .toList());
    }

    /// Hours, parts and services that have no price.
    int unpriced(PlanJob job) {
        return (int) (job.hours().stream()
                        .filter(one -> ofHour(one.craft()).isEmpty())
                        .count()
                + job.job().parts().stream()
                        .filter(need -> ofPart(need).isEmpty())
                        .count()
                + job.job().services().stream()
                        .filter(one -> one.amount() == null)
                        .count());
    }

    static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
