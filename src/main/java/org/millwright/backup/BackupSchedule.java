package org.millwright.backup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;

/// When the program makes a backup by itself: once on each of the plant's days on which it runs.
public final class BackupSchedule {

    /// Long enough not to weigh on a computer whose disk is full, short enough that a cleared one is used the same day.
    static final Duration RETRY_AFTER = Duration.ofMinutes(30);

    private BackupSchedule() {}

    /// @param backups of the plant, of all kinds; those made by hand do not count, for they may be taken away
    /// @param lastFailure when one last came to nothing since the program started
    public static boolean isDue(
            Collection<BackupName> backups, Optional<LocalDateTime> lastFailure, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean made = backups.stream()
                .anyMatch(one ->
                        one.kind() == BackupKind.DAILY && one.at().toLocalDate().equals(today));
        boolean waits = lastFailure
                .filter(failure -> !now.isBefore(failure) && now.isBefore(failure.plus(RETRY_AFTER)))
                .isPresent();
        return !made && !waits;
    }
}
