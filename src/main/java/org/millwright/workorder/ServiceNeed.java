package org.millwright.workorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An outside service that a job needs.
///
/// @param amount what it is expected to cost, in the plant's currency; null when nobody knows
public record ServiceNeed(String name, @Nullable BigDecimal amount) {

    /// 40 and 40.00 are the same amount.
    public ServiceNeed {
        BigDecimal bare = amount == null ? null : amount.stripTrailingZeros();
        amount = bare != null && bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
