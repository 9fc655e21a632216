package org.millwright.backup.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.slf4j.LoggerFactory;

/// Where the backups of a plant lie, and what their names begin with: no other plant's begin so in that folder.
///
/// @param own whether Millwright may make the folder; one that the user chose must be there, or a stick that is not
/// plugged in would be taken for one
public record BackupPlace(Path folder, String store, boolean own) {

    static final String GONE = "backup.folder-gone";

    /// Beside the plant's file; those of a server's plant in the user's data folder.
    public static BackupPlace own(StoreLocation location, Path data) {
        return switch (location) {
            case StoreLocation.FileStore file -> new BackupPlace(file.backups(), file.name(), true);
            case StoreLocation.UrlStore server -> {
                String name = database(server);
                yield new BackupPlace(data.resolve("backups").resolve(name), name, true);
            }
        };
    }

    /// In a folder that may be several plants': files of one name in two folders are told apart.
    public static BackupPlace chosen(StoreLocation location, Path folder) {
        return new BackupPlace(folder, alone(location), false);
    }

    /// A file's name for the plant that no other one has.
    static String alone(StoreLocation location) {
        return switch (location) {
            case StoreLocation.FileStore file -> file.name() + "-" + shortOf(file.file());
            case StoreLocation.UrlStore server -> database(server);
        };
    }

    private static String shortOf(Path file) {
        var sum = new CRC32();
        sum.update(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /// Whether it is a folder that somebody chose, and that is not there now.
    boolean isLost() {
        return !own && !Files.isDirectory(folder);
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
            return Outcome.refused(GONE, folder.toString());
        }
        return Files.isWritable(folder)
                ? Outcome.done(folder)
                : Outcome.refused("backup.folder-read-only", folder.toString());
    }

    /// The server and its database, as a file's name; the usual port goes without saying.
    private static String database(StoreLocation.UrlStore server) {
        String address = server.display().replaceFirst("^jdbc:(postgresql|h2:mem):/*", "");
        String plain =
                address.replaceFirst(":5432(?=/|$)", "").replaceFirst("/+$", "").replaceAll("[^\\p{Alnum}._-]+", "_");
        return plain.isEmpty() ? "plant" : plain;
    }
}
