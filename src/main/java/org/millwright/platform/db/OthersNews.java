package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;

/// Finds what other programs have committed on the same server, by the numbers of the audit entries.
///
/// A number is taken before the commit, so that a lower one may come to sight after a higher one: the mark below which
/// all is known trails behind what was reached.
final class OthersNews {

    static final Duration TRAIL = Duration.ofSeconds(30);

    /// How far below the highest number the first look reaches, for what is on its way at that moment.
    private static final int LOOK_BACK = 1000;

    /// More actions at once, as after a time without the server, are told as one that names only kinds.
    static final int MOST_TOLD_SINGLY = 50;

    private record Entry(long seq, long id, Op op) {}

    private record Reached(long nanos, long seq) {}

    private final LongSupplier nanos;
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Reached> reached = new ArrayDeque<>();
    private long mark;
    private volatile boolean begun;

    /// @param nanos a clock that is never set, as {@link System#nanoTime}
    OthersNews(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// This program is about to commit an action; any thread.
    void own(long opLogId) {
        if (begun) {
            own.add(opLogId);
        }
    }

    /// The action was not committed after all.
    void notOwn(long opLogId) {
        own.remove(opLogId);
    }

    /// What came since the last time; nothing the first time. Always called by the same thread.
    List<Changes> read(DSLContext dsl) {
        if (!begun) {
            Long highest = dsl.select(DSL.max(OP_LOG.SEQ)).from(OP_LOG).fetchOne(0, Long.class);
            mark = highest == null ? 0 : Math.max(0, highest - LOOK_BACK);
            fresh(dsl);
            begun = true;
            return List.of();
        }
        List<Entry> fresh = fresh(dsl);
        if (fresh.size() > MOST_TOLD_SINGLY) {
            var theirs = DSL.select(OP_LOG.ID)
                    .from(OP_LOG)
                    .where(OP_LOG.SEQ.ge(fresh.getFirst().seq()));
            List<String> kinds = kinds(dsl, OP_CHANGE.OP_LOG_ID.in(theirs));
            return List.of(new Changes(fresh.getLast().op(), kinds, List.of()));
        }
        return fresh.stream().map(entry -> changes(dsl, entry)).toList();
    }

    private List<Entry> fresh(DSLContext dsl) {
        List<Entry> fresh = new ArrayList<>();
        long highest = mark;
        // few rows by the index: those of the last half minute
        for (Entry entry : dsl.select(OP_LOG.SEQ, OP_LOG.ID, OP_LOG.OP)
                .from(OP_LOG)
                .where(OP_LOG.SEQ.gt(mark))
                .orderBy(OP_LOG.SEQ)
                .fetch(row -> new Entry(row.value1(), row.value2(), new Op(row.value3())))) {
            highest = Math.max(highest, entry.seq());
            boolean isOwn = own.remove(entry.id());
            if (seen.add(entry.seq()) && !isOwn) {
                fresh.add(entry);
            }
        }
        follow(highest);
        return fresh;
    }

    private void follow(long highest) {
        long now = nanos.getAsLong();
        reached.addLast(new Reached(now, highest));
        while (now - reached.getFirst().nanos() > TRAIL.toNanos()) {
            mark = reached.removeFirst().seq();
        }
        seen.removeIf(seq -> seq <= mark);
    }

    private static Changes changes(DSLContext dsl, Entry entry) {
        List<RecordRef> records = dsl.select(OP_CHANGE.RECORD_KIND, OP_CHANGE.RECORD_ID)
                .from(OP_CHANGE)
                .where(OP_CHANGE.OP_LOG_ID.eq(entry.id()))
                .limit(Changes.MOST_RECORDS)
                .fetch(row -> new RecordRef(row.value1(), row.value2()));
        List<String> kinds = records.size() < Changes.MOST_RECORDS
                ? records.stream().map(RecordRef::kind).distinct().toList()
                : kinds(dsl, OP_CHANGE.OP_LOG_ID.eq(entry.id()));
        return new Changes(entry.op(), kinds, records);
    }

    private static List<String> kinds(DSLContext dsl, Condition theirs) {
        return dsl.selectDistinct(OP_CHANGE.RECORD_KIND)
                .from(OP_CHANGE)
                .where(theirs)
                .fetch(row -> Objects.requireNonNull(row.value1()));
    }
}
