package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Store;
import org.millwright.platform.names.NameIndex.Name;
import org.millwright.platform.names.NameReader;

/// What work orders are sought by: number, title, and the tag and name of their machine. Open work comes first.
public record WorkOrderNameReader(Store store) implements NameReader {

    public static final int TEXTS = 4;

    /// The tables whose changes change a name.
    public static final Set<String> KINDS = Set.of(WORK_ORDER.getName(), EQUIPMENT.getName());

    /// The machines are read first: to look up each order's own takes longer than to read the orders.
    @Override
    public Pages all() {
        Map<Long, Machine> machines = store.read(dsl -> dsl.select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.NAME)
                .from(EQUIPMENT)
                .fetchMap(EQUIPMENT.ID, row -> new Machine(row.value2(), row.value3())));
        return (after, most) -> store.read(dsl -> dsl.select(
                        WORK_ORDER.ID,
                        WORK_ORDER.WORK_ORDER_NO,
                        WORK_ORDER.TITLE,
                        WORK_ORDER.SETTLED,
                        WORK_ORDER.EQUIPMENT_ID)
                .from(WORK_ORDER)
                .where(WORK_ORDER.ID.gt(after))
                .orderBy(WORK_ORDER.ID)
                .limit(most)
                .fetch(row -> {
                    Machine machine = machines.getOrDefault(row.value5(), Machine.UNKNOWN);
                    return new Name(
                            row.value1(), row.value4(), row.value2(), row.value3(), machine.tag(), machine.name());
                }));
    }

    private record Machine(@Nullable String tag, @Nullable String name) {

        /// Newer than what was read; its orders are read once more when its change is heard of.
        static final Machine UNKNOWN = new Machine(null, null);
    }

    @Override
    public List<Name> some(long[] ids) {
        return store.read(dsl -> read(select(dsl, Ids.among(WORK_ORDER.ID, ids))));
    }

    @Override
    public long[] touched(String kind, long[] ids) {
        if (kind.equals(WORK_ORDER.getName())) {
            return ids;
        }
        return store.read(dsl ->
                dsl.select(WORK_ORDER.ID).from(WORK_ORDER).where(Ids.among(WORK_ORDER.EQUIPMENT_ID, ids)).stream()
                        .mapToLong(row -> row.value1())
                        .toArray());
    }

    private static SelectConditionStep<? extends Record> select(DSLContext dsl, Condition which) {
        return dsl.select(
                        WORK_ORDER.ID,
                        WORK_ORDER.WORK_ORDER_NO,
                        WORK_ORDER.TITLE,
                        WORK_ORDER.SETTLED,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME)
                .from(WORK_ORDER)
                // every work order has one; an inner join led H2 to begin with the equipment
                .leftJoin(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                .where(which);
    }

    private static List<Name> read(ResultQuery<? extends Record> query) {
        return query.fetch(row -> new Name(
                row.get(WORK_ORDER.ID),
                row.get(WORK_ORDER.SETTLED),
                row.get(WORK_ORDER.WORK_ORDER_NO),
                row.get(WORK_ORDER.TITLE),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME)));
    }
}
