package org.millwright.durability;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.OP_LOG;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.millwright.platform.db.Store;

/// What a plant says that has happened in it.
///
/// @param actions how many there were in all
/// @param facts the latest of each record
record PlantFacts(int actions, Map<String, Fact> facts) {

    static PlantFacts of(Store store) {
        return store.snapshot(dsl -> {
            Map<String, Fact> facts = new HashMap<>();
            dsl.selectFrom(WORK_ORDER)
                    .forEach(row -> add(facts, "order", row.getId(), row.getVersion(), row.getStatus()));
            dsl.selectFrom(EQUIPMENT)
                    .forEach(row -> add(facts, "equipment", row.getId(), row.getVersion(), row.getName()));
            dsl.selectFrom(MOVEMENT).forEach(row -> add(facts, "movement", row.getId(), 1, money(row.getAmount())));
            dsl.selectFrom(LABOUR_ENTRY).forEach(row -> add(facts, "labour", row.getId(), 1, money(row.getHours())));
            dsl.selectFrom(ROUND_RUN).forEach(row -> add(facts, "run", row.getId(), row.getVersion(), row.getStatus()));
            answers(dsl, facts);
            return new PlantFacts(dsl.fetchCount(OP_LOG), facts);
        });
    }

    private static void answers(DSLContext dsl, Map<String, Fact> facts) {
        dsl.selectFrom(ROUND_ANSWER)
                .forEach(row -> add(
                        facts,
                        "answer",
                        row.getRunId() + "/" + row.getCheckPointId(),
                        row.getVersion(),
                        row.getTyped()));
    }

    private static String money(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void add(Map<String, Fact> facts, String kind, Object id, int version, String value) {
        var fact = new Fact(kind, String.valueOf(id), version, value);
        facts.put(fact.key(), fact);
    }
}
