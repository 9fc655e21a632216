package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// A plan as a line of a list.
///
/// @param rule the recurrence as a sentence
/// @param nextDue the first date that is neither settled nor lost, over all its machines
/// @param open on how many machines its work is not done yet
public record PlanRow(
        long id,
        String code,
        String name,
        PlanProduct product,
        Message rule,
        PlanBasis basis,
        boolean active,
        int machines,
        @Nullable LocalDate nextDue,
        int open) {}
