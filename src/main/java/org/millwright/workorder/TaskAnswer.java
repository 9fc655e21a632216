package org.millwright.workorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What somebody answers to a task.
///
/// @param number for a task that asks for one
public record TaskAnswer(
        TaskResult result,
        @Nullable BigDecimal number,
        @Nullable String note) {

    public TaskAnswer {
        number = number == null ? null : number.stripTrailingZeros();
    }
}
