package org.millwright.backup;

import java.util.Arrays;
import java.util.Optional;
import org.millwright.kernel.Labelled;

/// Why a backup was made.
public enum BackupKind implements Labelled {
    /// By the program itself, once a day; the only ones that it ever takes away.
    DAILY("daily"),
    MANUAL("manual"),
    /// Of what was there when another backup was restored over it.
    BEFORE_RESTORE("before-restore");

    private final String word;

    BackupKind(String word) {
        this.word = word;
    }

    /// As it stands in the file's name.
    String word() {
        return word;
    }

    static Optional<BackupKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
