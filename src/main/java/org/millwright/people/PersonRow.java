package org.millwright.people;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// A person as a line of a list.
///
/// @param version what the user saw, given back with a change
/// @param weeklyHours worked in a week without holidays; null where nobody has said so
/// @param active false for one who no longer works here; the hours worked stay
/// @param rateToday what an hour costs today; none when no rate has begun
public record PersonRow(
        long id,
        int version,
        String code,
        String name,
        @Nullable String craft,
        @Nullable BigDecimal weeklyHours,
        boolean active,
        @Nullable Money rateToday) {

    public String label() {
        return name + " (" + code + ")";
    }
}
