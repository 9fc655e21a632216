package org.millwright.inspection;

import java.util.Arrays;
import java.util.List;
import org.millwright.kernel.Labelled;

/// How far one walk of a round has come.
public enum RoundRunStatus implements Labelled {
    DUE,
    IN_PROGRESS,
    /// Frozen: what is wrong in it is corrected beside it.
    SIGNED,
    /// Given up for a reason: nobody walks it any more.
    SKIPPED;

    /// The names of those that are open, as the store writes them.
    public static final List<String> OPEN_NAMES = Arrays.stream(values())
            .filter(RoundRunStatus::isOpen)
            .map(Enum::name)
            .toList();

    /// True while somebody still has to walk it.
    public boolean isOpen() {
        return this == DUE || this == IN_PROGRESS;
    }
}
