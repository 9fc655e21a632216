package org.millwright.boot;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.site.PlantProfile;

/// The window beside the plant's own in which a copy of a backup is tried; the copy goes with it.
final class CopyWindow {

    private final BiFunction<Message, Message, DesktopWindow> windows;
    private @Nullable DesktopWindow window;

    /// @param windows makes one from what it says above every screen, and its title
    CopyWindow(BiFunction<Message, Message, DesktopWindow> windows) {
        this.windows = windows;
    }

    /// In place of the last one.
    ///
    /// @param face shows how far it is, and why it came to nothing
    void open(BackupRow backup, StoreLocation original, Backups desk, PlantFace face) {
        close();
        face.work(
                Message.of("backup.copying"),
                progress -> desk.copy(backup.file(), original, progress),
                file -> show(file, backup, desk));
    }

    private void show(FileStore file, BackupRow backup, Backups desk) {
        Object name = backup.plant().isEmpty() ? PlantProfile.UNNAMED : backup.plant();
        DesktopWindow made = windows.apply(
                Message.of("backup.copy-banner", name, backup.at()),
                Message.of("backup.copy-title", name, backup.at()));
        made.onClosed(() -> {
            window = null;
            desk.removeCopy(file);
        });
        window = made;
        made.open(file);
    }

    void close() {
        if (window != null) {
            window.close();
        }
    }
}
