package org.millwright.platform.db;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/// Tells a connection that is lost from a statement that failed.
final class ConnectionLoss {

    /// Closed by the server: shut down, crashed, starting up, or idle for too long within a transaction.
    private static final Set<String> BY_THE_SERVER = Set.of("57P01", "57P02", "57P03", "25P03");

    /// "Connection exception" of the SQL standard.
    private static final String CLASS = "08";

    private static final int DEEPEST = 20;

    private ConnectionLoss() {}

    static boolean is(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof SQLTransientConnectionException || (at instanceof SQLException sql && isState(sql))) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CLASS) || BY_THE_SERVER.contains(state));
    }
}
