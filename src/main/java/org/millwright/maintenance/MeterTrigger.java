package org.millwright.maintenance;

import java.math.BigDecimal;

/// Every so many units of a meter.
///
/// @param meter the name by which each machine of the plan has such a meter
/// @param every units between two jobs; positive
/// @param ahead units before they are reached at which the job is due; not negative, less than `every`
public record MeterTrigger(String meter, BigDecimal every, BigDecimal ahead) {

    /// 500 and 500.0000 are the same trigger: a plan that is saved again goes on counting from its last work.
    public MeterTrigger {
        every = bare(every);
        ahead = bare(ahead);
    }

    private static BigDecimal bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
