package org.millwright.backup.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.slf4j.LoggerFactory;

/// Where the backups of a plant lie, and what their names begin with.
///
/// @param own whether Millwright may make the folder; one that the user chose must be there, or a stick that is not
/// plugged in would be taken for one
public record BackupPlace(Path folder, String store, boolean own) {

    /// Beside the plant's file; those of a server's plant in the user's data folder.
    public static BackupPlace of(StoreLocation location, Path data) {
        return switch (location) {
            case StoreLocation.FileStore file -> new BackupPlace(file.backups(), file.name(), true);
            case StoreLocation.UrlStore server -> {
                String name = database(server);
                yield new BackupPlace(data.resolve("backups").resolve(name), name, true);
            }
        };
    }

    public BackupPlace in(Path chosen) {
        return new BackupPlace(chosen, store, false);
    }

    /// The folder, ready to be written to.
    Outcome<Path> ready() {
        if (own) {
            try {
                Files.createDirectories(folder);
            } catch (IOException failed) {
                LoggerFactory.getLogger(BackupPlace.class).error("cannot make {}", folder, failed);
                return Outcome.refused("backup.folder-read-only", folder.toString());
            }
        }
        if (!Files.isDirectory(folder)) {
            return Outcome.refused("backup.folder-gone", folder.toString());
        }
        return Files.isWritable(folder)
                ? Outcome.done(folder)
                : Outcome.refused("backup.folder-read-only", folder.toString());
    }

    /// The last part of the address, as a file's name.
    private static String database(StoreLocation.UrlStore server) {
        String address = server.display();
        String name = address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1);
        String plain = name.replaceAll("[^\\p{Alnum}._-]", "_");
        return plain.isEmpty() ? "plant" : plain;
    }
}
