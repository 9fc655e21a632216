package org.millwright.platform.db;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sequence;

import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;

/// Takes ids from the store's sequence a block at a time; the rest of a block is lost at the end of the program.
final class IdBlocks {

    /// As the sequence's increment in the migrations.
    static final int BLOCK = 100;

    private long next;
    private long end;

    synchronized long next(DSLContext dsl) {
        if (next == end) {
            next = dsl.nextval(sequence(name("record_id"), SQLDataType.BIGINT));
            end = next + BLOCK;
        }
        return next++;
    }
}
