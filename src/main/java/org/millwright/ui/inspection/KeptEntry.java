package org.millwright.ui.inspection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.ViewState;

/// What is typed at a point and not on record yet, kept beside the plant on this computer: it is still there when the
/// program, the computer or the connection went away in the middle of a word.
final class KeptEntry {

    /// @param typed the number or the text
    /// @param unit in which the number is typed; empty where there is none
    record Entry(long runId, long checkPointId, String typed, String unit, String note) {}

    private static final String KEY = "typed-on-a-round";
    private static final String BETWEEN = "\u001f";

    private final ViewState views;

    KeptEntry(ViewState views) {
        this.views = views;
    }

    void keep(Entry entry) {
        views.putAtOnce(
                KEY,
                String.join(
                        BETWEEN,
                        String.valueOf(entry.runId()),
                        String.valueOf(entry.checkPointId()),
                        entry.typed(),
                        entry.unit(),
                        entry.note()));
    }

    /// It is on record, or given up.
    void forget(long runId) {
        if (of(runId).isPresent()) {
            views.putAtOnce(KEY, "");
        }
    }

    /// What was being typed in this run when it was left.
    Optional<Entry> of(long runId) {
        @Nullable String kept = views.get(KEY);
        String[] parts = kept == null ? new String[0] : kept.split(BETWEEN, -1);
        if (parts.length != 5 || !parts[0].equals(String.valueOf(runId)) || !parts[1].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new Entry(runId, Long.parseLong(parts[1]), parts[2], parts[3], parts[4]));
    }
}
