package org.millwright.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletionException;
import org.h2.engine.Constants;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How the embedded database uses the room of its file. It writes in chunks and never changes one: a
/// chunk stays until nothing in it is needed any more, and the room that it leaves is used again.
///
/// @param bytes the size of the file
/// @param usedPercent how much of the file are chunks
/// @param livePercent how much of the chunks is still needed
record FileRoom(long bytes, int usedPercent, int livePercent) {

    private static final Logger LOG = LoggerFactory.getLogger(FileRoom.class);

    /// Compacting less is not worth the time.
    private static final long SMALL = 1L << 20;

    private static final long HALF = 50;

    static FileRoom of(Connection connection) throws SQLException {
        return new FileRoom(setting(connection, "info.FILE_SIZE"), (int) setting(connection, "info.FILL_RATE"), (int)
                setting(connection, "info.CHUNKS_FILL_RATE"));
    }

    /// Whether the file would be less than half as large without its holes.
    boolean isMostlyHoles() {
        return bytes > SMALL && (long) usedPercent * livePercent < HALF * 100;
    }

    /// Takes back what the holes take, where that is possible: without it the file is just as good.
    static void tryToTakeBack(StoreLocation.FileStore store) {
        try {
            takeBack(store);
        } catch (SQLException failed) {
            LOG.warn("{} stays as large as it is", store.file(), failed);
            discardHalf(store);
        }
    }

    /// Writes what is needed into a second file, and puts that in the place of the first in one step.
    /// Nobody may have it open. The pages are compressed, as `shutdown compact` does it. When it fails the half of
    /// the second file stays, so that whoever asks why finds a full disk full.
    static void takeBack(StoreLocation.FileStore store) throws SQLException {
        try {
            MVStoreTool.compact(store.file().toString(), true);
        } catch (MVStoreException | DbException failed) {
            throw DbException.toSQLException(failed);
        } catch (CompletionException failed) {
            // the database reads with several threads
            throw new SQLException(failed);
        }
    }

    /// Takes away the second file of a compaction that failed or was killed.
    static void discardHalf(StoreLocation.FileStore store) {
        Path half = store.file().resolveSibling(store.file().getFileName() + Constants.SUFFIX_MV_STORE_TEMP_FILE);
        try {
            Files.deleteIfExists(half);
        } catch (IOException failed) {
            LOG.warn("{} stays behind", half, failed);
        }
    }

    private static long setting(Connection connection, String name) throws SQLException {
        String sql = "select setting_value from information_schema.settings where setting_name = '" + name + "'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
