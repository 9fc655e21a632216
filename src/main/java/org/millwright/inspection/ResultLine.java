package org.millwright.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The results of one round, area or inspector over a period.
///
/// @param code of the round or the area; empty for an inspector
/// @param scope what the line counts, to ask for its answers
public record ResultLine(String code, String name, Results results, Scope scope) {

    /// @param equipment the machines that count; all where there are none
    public record Scope(
            @Nullable Long roundId,
            Set<Long> equipment,
            @Nullable String inspector) {

        public static final Scope ALL = new Scope(null, Set.of(), null);

        public Scope {
            equipment = Set.copyOf(equipment);
        }
    }
}
