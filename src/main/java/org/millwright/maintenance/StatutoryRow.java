package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A machine under a plan that the law demands.
///
/// @param certificate the one in force, or the last that was; none was ever recorded
/// @param lastDone when the plan's work was last completed or its round signed
/// @param planDue the first date of the plan that is not done
public record StatutoryRow(
        long planId,
        String planCode,
        String planName,
        long equipmentId,
        String tag,
        String equipmentName,
        @Nullable Certificate certificate,
        @Nullable LocalDate lastDone,
        @Nullable LocalDate planDue) {

    /// The day on which the plan is due or the certificate ends, whichever is earlier.
    public @Nullable LocalDate dueOn() {
        return Stream.of(certificate == null ? null : certificate.validUntil(), planDue)
                .filter(date -> date != null)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public StatutoryState state(LocalDate today) {
        return StatutoryState.of(dueOn(), today);
    }
}
