package org.millwright.platform.db;

import java.sql.Connection;
import org.h2.engine.Constants;
import org.jooq.SQLDialect;

/// The two databases that Millwright runs on.
enum Dialect {
    /// Its "repeatable read" takes a picture of each table when it is first read; its own level takes one of all.
    H2(SQLDialect.H2, 5, Constants.TRANSACTION_SNAPSHOT),
    POSTGRESQL(SQLDialect.POSTGRES, 8, Connection.TRANSACTION_REPEATABLE_READ);

    private final SQLDialect jooq;
    private final int connections;
    private final int snapshot;

    Dialect(SQLDialect jooq, int connections, int snapshot) {
        this.jooq = jooq;
        this.connections = connections;
        this.snapshot = snapshot;
    }

    SQLDialect jooq() {
        return jooq;
    }

    /// One writer and a few readers; more would only wait for the disk.
    int connections() {
        return connections;
    }

    /// The isolation level at which a transaction sees the data of one moment.
    int snapshot() {
        return snapshot;
    }

    static Dialect of(StoreLocation location) {
        return location instanceof StoreLocation.UrlStore(var url) && url.startsWith("jdbc:postgresql:")
                ? POSTGRESQL
                : H2;
    }
}
