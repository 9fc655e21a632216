package org.millwright.workorder;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongFunction;
import org.millwright.kernel.Money;

/// What a job comes to. Each line is in cents, as it will be when it is posted, and the sum is that of the lines.
///
/// @param hours of all crafts together
/// @param parts their quantities at the moving average of the day
/// @param unpriced parts of which nobody knows the price: there is no stock to tell it by
/// @param services what outside services are expected to cost
/// @param unknown services of which nobody knows the amount
public record JobWorth(BigDecimal hours, Money parts, int unpriced, Money services, int unknown) {

    /// @param average the moving average of one unit of a part, unrounded; none where there is no stock
    public static JobWorth of(JobPlan job, LongFunction<Optional<Money>> average) {
        BigDecimal hours = job.crafts().stream().map(CraftHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money parts = Money.ZERO;
        int unpriced = 0;
        for (PartNeed part : job.parts()) {
            Optional<Money> one = average.apply(part.partId());
            if (one.isEmpty()) {
                unpriced++;
            } else {
                parts = parts.plus(of(part, one.get()));
            }
        }
        Money services = Money.ZERO;
        int unknown = 0;
        for (ServiceNeed service : job.services()) {
            if (service.amount() == null) {
                unknown++;
            } else {
                services = services.plus(Money.of(service.amount()).posted());
            }
        }
        return new JobWorth(hours, parts, unpriced, services, unknown);
    }

    /// What so much of a part comes to, in cents.
    ///
    /// @param average of one unit, unrounded
    public static Money of(PartNeed part, Money average) {
        return average.times(part.quantity().value()).posted();
    }

    /// What so many hours of a craft come to, in cents.
    ///
    /// @param rate of one hour, unrounded
    public static Money of(CraftHours hours, Money rate) {
        return rate.times(hours.hours()).posted();
    }
}
