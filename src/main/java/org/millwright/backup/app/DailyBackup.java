package org.millwright.backup.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.BackupKind;
import org.millwright.backup.BackupSchedule;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.task.Progress;

/// The backup that the program makes by itself: looks again and again whether today's is missing, makes it, and takes
/// away those that have become too many.
public final class DailyBackup {

    private final Backups backups;
    private final Store store;
    private final Supplier<BackupPlace> place;
    private final Clock clock;
    private @Nullable LocalDateTime lastFailure;
    private volatile boolean ending;

    /// @param place asked each time, for the user may choose another folder
    public DailyBackup(Backups backups, Store store, Supplier<BackupPlace> place, Clock clock) {
        this.backups = backups;
        this.store = store;
        this.place = place;
        this.clock = clock;
    }

    /// Makes today's backup if it is missing; always called by the same thread.
    ///
    /// @return empty when there was nothing to do
    public Optional<Outcome<Backups.Made>> look() {
        BackupPlace chosen = place.get();
        LocalDateTime now = LocalDateTime.now(clock);
        if (!BackupSchedule.isDue(backups.named(chosen), Optional.ofNullable(lastFailure), now)) {
            return Optional.empty();
        }
        try {
            Outcome<Backups.Made> made = backups.make(store, chosen, BackupKind.DAILY, stoppable());
            lastFailure = made.isDone() ? null : now;
            if (made.isDone()) {
                backups.thin(chosen);
            }
            return Optional.of(made);
        } catch (CancellationException ended) {
            return Optional.empty();
        }
    }

    /// The plant is about to be closed: what is under way stops soon, and leaves nothing.
    public void end() {
        ending = true;
    }

    private Progress stoppable() {
        return (double fraction, Message doing) -> {
            if (ending) {
                throw new CancellationException("the plant is being closed");
            }
        };
    }
}
