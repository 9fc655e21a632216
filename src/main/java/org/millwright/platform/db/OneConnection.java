package org.millwright.platform.db;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/// Lends jOOQ the connection of the running transaction.
record OneConnection(Connection connection) implements ConnectionProvider {

    @Override
    public Connection acquire() {
        return connection;
    }

    @Override
    public void release(Connection lent) {
        // the transaction closes it
    }
}
