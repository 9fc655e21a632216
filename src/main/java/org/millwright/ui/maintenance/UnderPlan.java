package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.form.Picked;

/// A machine under the plan that is edited.
///
/// @param meterFrom the life to date of its meter from which the first interval counts; null to take what it shows when
/// it comes under the plan
record UnderPlan(Picked machine, @Nullable BigDecimal meterFrom) {

    UnderPlan {
        meterFrom = meterFrom == null ? null : meterFrom.stripTrailingZeros();
    }

    static UnderPlan of(Picked machine) {
        return new UnderPlan(machine, null);
    }
}
