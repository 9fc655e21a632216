package org.millwright.platform.db;

import org.jooq.SQLDialect;

/// The two databases that Millwright runs on.
enum Dialect {
    H2(SQLDialect.H2, 5),
    POSTGRESQL(SQLDialect.POSTGRES, 8);

    private final SQLDialect jooq;
    private final int connections;

    Dialect(SQLDialect jooq, int connections) {
        this.jooq = jooq;
        this.connections = connections;
    }

    SQLDialect jooq() {
        return jooq;
    }

    /// One writer and a few readers; more would only wait for the disk.
    int connections() {
        return connections;
    }

    static Dialect of(StoreLocation location) {
        return location instanceof StoreLocation.UrlStore(var url) && url.startsWith("jdbc:postgresql:")
                ? POSTGRESQL
                : H2;
    }
}
