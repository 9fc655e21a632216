package org.millwright.backup.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;

/// Where the backups go of all the plants that somebody works on.
///
/// @param data the user's data folder
/// @param chosen by the user of this computer for a plant, in place of the plant's own
public record BackupFolders(Path data, Function<StoreLocation, Optional<Path>> chosen) {

    /// Nobody has chosen another.
    public static BackupFolders own(Path data) {
        return new BackupFolders(data, _ -> Optional.empty());
    }

    public static BackupFolders of(Path data, Settings settings) {
        return new BackupFolders(data, location -> new BackupPreferences(settings, location).folder());
    }

    BackupPlace of(StoreLocation location) {
        return chosen.apply(location)
                .map(folder -> BackupPlace.chosen(location, folder))
                .orElseGet(() -> BackupPlace.own(location, data));
    }
}
