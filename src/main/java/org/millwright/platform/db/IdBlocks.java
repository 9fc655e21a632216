package org.millwright.platform.db;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sequence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Takes ids from the store's sequence a block at a time; the rest of a block is lost at the end of the program.
final class IdBlocks {

    /// As the sequence's increment in the migrations.
    static final int BLOCK = 100;

    private long next;
    private long end;
    private @Nullable String sql;

    synchronized long next(DSLContext dsl) {
        if (next == end) {
            next = block(dsl);
            end = next + BLOCK;
        }
        return next++;
    }

    /// Rendered once: an import takes hundreds of blocks.
    private long block(DSLContext dsl) {
        if (sql == null) {
            sql = dsl.select(sequence(name("record_id"), SQLDataType.BIGINT).nextval())
                    .getSQL();
        }
        String asked = sql;
        return dsl.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(asked);
                    ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        });
    }
}
