package org.millwright.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import org.millwright.kernel.Outcome;

/// Where a plant's data lives: in a file of the embedded database, or behind a JDBC URL.
public sealed interface StoreLocation {

    /// The name that tells a user which store is open.
    String display();

    /// Whether something is there that can be opened; a server is asked only when it is opened.
    boolean exists();

    /// The embedded store.
    ///
    /// @param file the database file, its name ending in `.mv.db`
    record FileStore(Path file) implements StoreLocation {

        public static final String SUFFIX = ".mv.db";

        public Path folder() {
            return Objects.requireNonNull(file.toAbsolutePath().getParent());
        }

        /// The file's name without the database's suffix.
        public String name() {
            String full = file.getFileName().toString();
            return full.substring(0, full.length() - SUFFIX.length());
        }

        /// In bytes; empty when the file cannot be looked at.
        public OptionalLong size() {
            try {
                return OptionalLong.of(Files.size(file));
            } catch (IOException unreadable) {
                return OptionalLong.empty();
            }
        }

        public Path backups() {
            return folder().resolve("backups");
        }

        /// What a restore replaces, until the restored plant was found readable.
        public Path replaced() {
            return folder().resolve(name() + ".replaced");
        }

        @Override
        public String display() {
            return file.toString();
        }

        @Override
        public boolean exists() {
            return Files.exists(file);
        }
    }

    record UrlStore(String url) implements StoreLocation {
        /// Neither what stands behind the address, which may be a password, nor what stands before the server's name.
        @Override
        public String display() {
            int query = url.indexOf('?');
            String address = query < 0 ? url : url.substring(0, query);
            return address.replaceFirst("//[^/]*@", "//");
        }

        /// As it is shown: it also gets into logs this way.
        @Override
        public String toString() {
            return display();
        }

        @Override
        public boolean exists() {
            return true;
        }
    }

    /// A JDBC URL of PostgreSQL or H2, a folder (then the plant in it), or a file with or without the suffix `.mv.db`.
    static Outcome<StoreLocation> parse(String text) {
        if (text.startsWith("jdbc:postgresql:") || text.startsWith("jdbc:h2:mem:")) {
            return Outcome.done(new UrlStore(text));
        }
        if (text.startsWith("jdbc:")) {
            return Outcome.refused("store.unknown-url", text);
        }
        try {
            Path path = Path.of(text).toAbsolutePath().normalize();
            return isUsable(path)
                    ? Outcome.done(new FileStore(databaseFile(path)))
                    : Outcome.refused("store.semicolon", text);
        } catch (InvalidPathException notAPath) {
            return Outcome.refused("store.not-a-path", text);
        }
    }

    /// The embedded database takes what follows a semicolon for its settings, and some of those run statements.
    ///
    /// @param path of a plant, or of a folder that one is put into
    static boolean isUsable(Path path) {
        return path.toAbsolutePath().toString().indexOf(';') < 0;
    }

    /// An empty store that is gone when it is closed.
    static StoreLocation inMemory() {
        return new UrlStore("jdbc:h2:mem:trial");
    }

    private static Path databaseFile(Path path) {
        if (Files.isDirectory(path)) {
            return path.resolve("plant" + FileStore.SUFFIX);
        }
        String name = path.getFileName() == null ? "plant" : path.getFileName().toString();
        return name.endsWith(FileStore.SUFFIX) ? path : path.resolveSibling(name + FileStore.SUFFIX);
    }
}
