package org.millwright.workorder;

import java.math.BigDecimal;

/// Hours that a job needs of one craft.
public record CraftHours(String craft, BigDecimal hours) {

    /// 2 and 2.00 are the same hours.
    public CraftHours {
        BigDecimal bare = hours.stripTrailingZeros();
        hours = bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
