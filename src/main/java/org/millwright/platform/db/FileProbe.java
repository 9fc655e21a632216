package org.millwright.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.millwright.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a store file without changing it: is it a plant, is it whole, and which schema has it?
final class FileProbe {

    private static final Logger LOG = LoggerFactory.getLogger(FileProbe.class);

    private FileProbe() {}

    static Outcome<Integer> schemaVersion(StoreLocation.FileStore store) {
        if (!Files.isReadable(store.file()) || !Files.isWritable(store.file())) {
            return Outcome.refused("store.file-read-only", store.file().toString());
        }
        try {
            return versionOf(Migrations.versionAt(Connections.readOnlyUrl(store)), store);
        } catch (SQLException notReadOnly) {
            // a store whose program died in the middle of an action must first roll that back: try it on a copy
            LOG.info("{} does not open read-only, trying a copy", store.file(), notReadOnly);
            return onCopy(store);
        }
    }

    private static Outcome<Integer> onCopy(StoreLocation.FileStore store) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("millwright-probe");
            var copy = new StoreLocation.FileStore(folder.resolve("probe.mv.db"));
            Files.copy(store.file(), copy.file());
            return versionOf(Migrations.versionAt(Connections.url(copy)), store);
        } catch (SQLException damaged) {
            LOG.error("{} is damaged", store.file(), damaged);
            return Outcome.refused("store.damaged", store.file().toString());
        } catch (IOException noCopy) {
            LOG.error("{} cannot be copied", store.file(), noCopy);
            return Outcome.refused("store.damaged", store.file().toString());
        } finally {
            if (folder != null) {
                deleteQuietly(folder.resolve("probe.mv.db"));
                deleteQuietly(folder.resolve("probe.trace.db"));
                deleteQuietly(folder);
            }
        }
    }

    private static Outcome<Integer> versionOf(int version, StoreLocation.FileStore store) {
        return version > 0
                ? Outcome.done(version)
                : Outcome.refused("store.not-a-plant", store.file().toString());
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.debug("{} stays behind", file, left);
        }
    }
}
