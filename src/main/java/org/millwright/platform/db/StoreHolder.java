package org.millwright.platform.db;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Actor;

/// Who has a plant's file open: written beside it, for a second user to read.
record StoreHolder(Actor actor, long process, Instant since) {

    private static final int LINES = 4;

    String written() {
        return String.join("\n", actor.name(), actor.workstation(), String.valueOf(process), since.toString());
    }

    /// Empty for what another version or another program has written.
    static Optional<StoreHolder> read(String written) {
        List<String> lines = written.strip().lines().toList();
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoreHolder(
                    new Actor(lines.get(0), lines.get(1)), Long.parseLong(lines.get(2)), Instant.parse(lines.get(3))));
        } catch (NumberFormatException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
