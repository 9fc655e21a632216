package org.millwright.audit.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.LoadedRecords;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.platform.db.Columns;
import org.millwright.platform.db.IntegrityCheck;
import org.millwright.platform.db.StoreCheck;

/// Holds the audit trail against the records. Each change of a record raises its version by one and
/// writes one entry, so that a version tells how many entries there must be.
public final class AuditCheckReader {

    private static final Set<Table<?>> TRAIL = Set.of(OP_LOG, OP_CHANGE);

    public List<Invariant> check(DSLContext dsl) {
        Map<String, List<LoadedRecords>> loaded = AuditReader.loaded(dsl);
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.audit-changes",
                        changesMissed(loaded),
                        row -> Message.of("invariant.audit-missed", row.value1(), row.value2())),
                StoreCheck.invariant(
                        dsl,
                        "invariant.audit-records",
                        recordsMissed(loaded),
                        row -> Message.of(
                                "invariant.audit-count",
                                row.value1(),
                                row.value2().longValue(),
                                row.value3())),
                StoreCheck.invariant(
                        dsl,
                        "invariant.audit-actions",
                        actionsWithoutChanges(),
                        row -> Message.of("invariant.audit-empty", row.value1(), row.value2())));
    }

    private static Stream<Table<?>> audited() {
        return IntegrityCheck.tables().filter(table -> !TRAIL.contains(table));
    }

    /// Records of which a change, or the making, is not in the trail.
    private static Select<Record2<String, Long>> changesMissed(Map<String, List<LoadedRecords>> loaded) {
        return audited()
                .map(table -> {
                    Field<Long> id = Columns.id(table);
                    Field<Integer> version = Columns.version(table);
                    Field<Integer> entries = field(select(count())
                            .from(OP_CHANGE)
                            .where(OP_CHANGE.RECORD_KIND.eq(inline(table.getName())))
                            .and(OP_CHANGE.RECORD_ID.eq(id)));
                    return (Select<Record2<String, Long>>) select(inline(table.getName()), id)
                            .from(table)
                            .where((version == null ? inline(1) : version)
                                    .ne(entries.plus(made(id, loaded.getOrDefault(table.getName(), List.of())))));
                })
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    /// Being loaded together with others is an entry, too.
    private static Field<Integer> made(Field<Long> id, List<LoadedRecords> loads) {
        Field<Integer> made = inline(0);
        for (LoadedRecords load : loads) {
            made = made.plus(when(id.between(inline(load.first()), inline(load.last())), inline(1))
                    .otherwise(inline(0)));
        }
        return made;
    }

    /// Kinds of which more or fewer records are there than were made and not removed.
    private static Select<Record3<String, BigDecimal, Integer>> recordsMissed(Map<String, List<LoadedRecords>> loaded) {
        Table<?> trail = select(
                        OP_CHANGE.RECORD_KIND,
                        sum(when(OP_CHANGE.CHANGE_KIND.eq(kind(AuditEntry.Kind.CREATED)), inline(1))
                                        .when(OP_CHANGE.CHANGE_KIND.eq(kind(AuditEntry.Kind.REMOVED)), inline(-1))
                                        .otherwise(inline(0)))
                                .as("made"))
                .from(OP_CHANGE)
                .groupBy(OP_CHANGE.RECORD_KIND)
                .asTable("trail");
        Table<?> kept = audited()
                .map(table -> (Select<Record2<String, Integer>>) select(
                                inline(table.getName()).as("kind"),
                                count().minus(inline(rows(loaded, table))).as("kept"))
                        .from(table))
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("records");
        Field<BigDecimal> made = coalesce(trail.field("made", SQLDataType.NUMERIC), inline(BigDecimal.ZERO));
        Field<Integer> there = kept.field("kept", Integer.class);
        return select(kept.field("kind", String.class), made, there)
                .from(kept)
                .leftJoin(trail)
                .on(trail.field(OP_CHANGE.RECORD_KIND).eq(kept.field("kind", String.class)))
                .where(made.ne(there.cast(SQLDataType.NUMERIC)));
    }

    private static int rows(Map<String, List<LoadedRecords>> loaded, Table<?> table) {
        return loaded.getOrDefault(table.getName(), List.of()).stream()
                .mapToInt(load -> Math.toIntExact(load.rows()))
                .sum();
    }

    private static Field<String> kind(AuditEntry.Kind kind) {
        return inline(kind.name());
    }

    /// An action is written with its first change.
    private static Select<Record2<Long, String>> actionsWithoutChanges() {
        return select(OP_LOG.ID, OP_LOG.OP)
                .from(OP_LOG)
                .where(notExists(selectOne().from(OP_CHANGE).where(OP_CHANGE.OP_LOG_ID.eq(OP_LOG.ID))));
    }
}
