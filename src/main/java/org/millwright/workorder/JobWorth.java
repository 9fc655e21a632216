package org.millwright.workorder;

import java.math.BigDecimal;
import java.util.Map;
import org.millwright.kernel.Money;

/// What a job comes to.
///
/// @param hours of all crafts together
/// @param parts their quantities at the moving average of the day, in cents
/// @param unpriced parts of which nobody knows the price: there is no stock to tell it by
/// @param services what outside services are expected to cost
/// @param unknown services of which nobody knows the amount
public record JobWorth(BigDecimal hours, Money parts, int unpriced, Money services, int unknown) {

    /// @param averages the moving average of one unit, by part; none where there is no stock
    public static JobWorth of(JobPlan job, Map<Long, Money> averages) {
        BigDecimal hours = job.crafts().stream().map(CraftHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money parts = Money.ZERO;
        int unpriced = 0;
        for (PartNeed part : job.parts()) {
            Money average = averages.get(part.partId());
            if (average == null) {
                unpriced++;
            } else {
                parts = parts.plus(average.times(part.quantity().value()).posted());
            }
        }
        Money services = job.services().stream()
                .map(service -> service.amount() == null ? Money.ZERO : Money.of(service.amount()))
                .reduce(Money.ZERO, Money::plus);
        int unknown = (int) job.services().stream()
                .filter(service -> service.amount() == null)
                .count();
        return new JobWorth(hours, parts, unpriced, services, unknown);
    }
}
