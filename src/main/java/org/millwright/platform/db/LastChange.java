package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import org.jooq.DSLContext;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.RecordRef;

/// Who changed a record last, and when.
final class LastChange {

    private LastChange() {}

    static <T> Outcome<T> refusal(DSLContext dsl, RecordRef record) {
        var last = dsl.select(OP_LOG.ACTOR, OP_LOG.DONE_AT)
                .from(OP_CHANGE)
                .join(OP_LOG)
                .on(OP_LOG.ID.eq(OP_CHANGE.OP_LOG_ID))
                .where(OP_CHANGE.RECORD_KIND.eq(record.kind()))
                .and(OP_CHANGE.RECORD_ID.eq(record.id()))
                // ids are handed out in blocks: a greater one is not a later one
                .orderBy(OP_LOG.DONE_AT.desc(), OP_CHANGE.ID.desc())
                .limit(1)
                .fetchOne();
        return last == null
                ? Outcome.refused("store.stale-unknown")
                : Outcome.refused("store.stale", last.value1(), last.value2());
    }
}
