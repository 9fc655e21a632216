package org.millwright.kernel;

import java.util.List;
import java.util.Set;

/// What one committed action changed; published after the commit.
///
/// @param kinds names of the tables touched, for coarse interest
public record Changes(Op op, List<String> kinds, List<RecordRef> records) {

    /// Beyond this many records a change names only the kinds.
    public static final int MOST_RECORDS = 1000;

    public boolean touches(String kind) {
        return kinds.contains(kind);
    }

    public boolean touchesAnyOf(Set<String> some) {
        return kinds.stream().anyMatch(some::contains);
    }
}
