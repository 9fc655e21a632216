package org.millwright.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.millwright.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a store file without changing it: is it a plant, is it whole, and which schema has it?
final class FileProbe {

    private static final Logger LOG = LoggerFactory.getLogger(FileProbe.class);

    static final String IN_USE = "store.in-use-unknown";
    private static final String DAMAGED = "store.damaged";

    private FileProbe() {}

    static Outcome<Integer> schemaVersion(StoreLocation.FileStore store) {
        String name = store.file().toString();
        if (!Files.isReadable(store.file()) || !Files.isWritable(store.file())) {
            return Outcome.refused("store.file-read-only", name);
        }
        try {
            if (FileHead.isText(store.file())) {
                return Outcome.refused("store.not-a-plant", name);
            }
            if (FileHead.isCut(store.file())) {
                LOG.error("{} ends before its newest data", store.file());
                return Outcome.refused(DAMAGED, name);
            }
            int version = Migrations.versionAt(Connections.readOnlyUrl(store));
            return version > 0 ? Outcome.done(version) : Outcome.refused("store.not-a-plant", name);
        } catch (SQLException | IOException damaged) {
            if (damaged instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                LOG.info("{} is open in another program", store.file(), sql);
                return Outcome.refused(IN_USE, name);
            }
            LOG.error("{} is damaged", store.file(), damaged);
            return Outcome.refused(DAMAGED, name);
        }
    }

    static boolean isDamaged(Outcome<?> probed) {
        return probed.violations().stream()
                .anyMatch(reason -> reason.message().key().equals(DAMAGED));
    }
}
