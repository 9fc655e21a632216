package org.millwright.platform.db;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.platform.db.schema.DefaultSchema;

/// What holds of every table: what a record points at is there, and no id will be given a second time.
///
/// The databases see to the first by themselves; a file with damaged pages or a server that was filled
/// by other means may have lost it.
public final class IntegrityCheck implements StoreCheck {

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.references",
                        pointingNowhere(),
                        row -> Message.of("invariant.references-nowhere", row.value1(), row.value2())),
                StoreCheck.invariant(
                        dsl,
                        "invariant.ids",
                        beyondTheSequence(dsl),
                        row -> Message.of("invariant.ids-beyond", row.value1(), row.value2())));
    }

    /// The tables whose rows have an id.
    public static Stream<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> table.field("id") != null);
    }

    private static Select<Record2<String, Long>> pointingNowhere() {
        return tables().filter(table -> !table.getReferences().isEmpty())
                .map(table -> rows(
                        table,
                        or(table.getReferences().stream()
                                .map(IntegrityCheck::nowhere)
                                .toList())))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Condition nowhere(ForeignKey<?, ?> reference) {
        Table<?> parent = reference.getKey().getTable().as("parent");
        List<Condition> same = new ArrayList<>();
        List<Condition> given = new ArrayList<>();
        for (int i = 0; i < reference.getFields().size(); i++) {
            Field<Long> from = reference.getFields().get(i).coerce(SQLDataType.BIGINT);
            Field<Long> to = Objects.requireNonNull(
                    parent.field(reference.getKeyFields().get(i).getName(), Long.class));
            same.add(to.eq(from));
            given.add(from.isNotNull());
        }
        return and(given).and(notExists(selectOne().from(parent).where(same)));
    }

    /// A sequence that was set back, as by a restored copy, would give ids out again. H2 keeps the value
    /// that comes next, PostgreSQL the one that was given last.
    private static Select<Record2<String, Long>> beyondTheSequence(DSLContext dsl) {
        String sequence = dsl.dialect() == SQLDialect.H2
                ? "(select base_value from information_schema.sequences where sequence_name = 'RECORD_ID')"
                : "(select last_value + " + IdBlocks.BLOCK + " from record_id)";
        // asked once: within the queries the database would ask it again for each row
        Long next =
                dsl.select(field(sequence, SQLDataType.BIGINT)).fetchSingle().value1();
        return tables().map(table -> rows(table, Columns.id(table).ge(next)))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Select<Record2<String, Long>> rows(Table<?> table, Condition wrong) {
        return select(inline(table.getName()), Columns.id(table)).from(table).where(wrong);
    }
}
