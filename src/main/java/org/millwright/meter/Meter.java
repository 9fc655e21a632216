package org.millwright.meter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One meter as it is kept.
///
/// @param version what the user saw, given back with a change
/// @param machine tag and name of the machine it is on
public record Meter(
        long id, int version, MeterFields fields, @Nullable LocalDate retiredOn, Machine machine) {

    public record Machine(String tag, String name) {}

    public boolean isRetired() {
        return retiredOn != null;
    }
}
