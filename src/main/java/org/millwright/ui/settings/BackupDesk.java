package org.millwright.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Progress;

/// The backups of the plant in the window, as the settings show them and act on them.
public interface BackupDesk {

    /// Where they lie.
    Path folder();

    /// Whether somebody chose that folder, which is not the plant's own.
    boolean isFolderChosen();

    /// Chooses another folder; empty for the plant's own.
    void folder(Optional<Path> chosen);

    boolean daily();

    void daily(boolean on);

    /// In the background; the newest first.
    Outcome<List<BackupRow>> list();

    /// In the background.
    Outcome<Backups.Made> make(Progress progress);

    /// Why the program could not make today's backup; empty when all is well.
    ObservableValue<Optional<Message>> trouble();

    /// Whether the plant can be replaced from here: one on a server belongs to others too.
    boolean canRestore();

    /// Replaces the plant in the window by a backup, after saving what is there.
    void restore(BackupRow backup);

    /// Opens a copy in a window of its own.
    void openCopy(BackupRow backup);
}
