package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Puts what was committed on the disk, in a form that a crash leaves readable.
///
/// H2 writes in the background: at the end of a transaction of more than some 700 KB, and every half second. Its
/// `checkpoint sync` does not wait for a chunk that is on its way there, and writes the next one without a word of
/// it. Whoever opens the file after a crash then misses the last action, or is told that a chunk is not found.
final class FileSync {

    private FileSync() {}

    static void sync(Connection connection) throws SQLException {
        MVStore content = content(connection);
        try {
            // the chunk to come names only those that are written
            awaitWritten(content);
            content.commit();
            // somebody else may have taken the changes up just before
            awaitWritten(content);
            content.sync();
        } catch (MVStoreException failed) {
            throw DbException.toSQLException(failed);
        }
    }

    /// H2 begins an operation on its file when all that was on its way is written.
    private static void awaitWritten(MVStore content) {
        content.executeFilestoreOperation(() -> {});
    }

    static MVStore content(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
