package org.millwright.backup.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;

/// What the user of this computer has chosen for the backups of one plant.
public final class BackupPreferences {

    private static final String OFF = "off";
    private static final String ON = "on";

    private final Settings settings;
    private final String daily;
    private final String folder;

    public BackupPreferences(Settings settings, StoreLocation location) {
        this.settings = settings;
        this.daily = "backup.daily|" + location.display();
        this.folder = "backup.folder|" + location.display();
    }

    /// Whether the program makes one each day by itself; it does until somebody says no.
    public boolean daily() {
        return !settings.get(daily).orElse(ON).equals(OFF);
    }

    public void daily(boolean on) {
        settings.put(daily, on ? ON : OFF);
    }

    /// The folder that was chosen instead of the plant's own.
    public Optional<Path> folder() {
        try {
            return settings.get(folder).filter(path -> !path.isEmpty()).map(Path::of);
        } catch (InvalidPathException fromElsewhere) {
            return Optional.empty();
        }
    }

    /// @param chosen empty for the plant's own
    public void folder(Optional<Path> chosen) {
        settings.put(folder, chosen.map(Path::toString).orElse(""));
    }
}
