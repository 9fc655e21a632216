package org.millwright.cost.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.millwright.cost.CostSource;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.platform.db.StoreCheck;

/// Looks for costs that nothing made. Whether those that something made are right is asked by who made
/// them.
public final class CostCheckReader {

    public List<Invariant> check(DSLContext dsl) {
        var costs = DSL.select(COST_ENTRY.ID, COST_ENTRY.COST_ON, COST_ENTRY.AMOUNT)
                .from(COST_ENTRY)
                .where(gone(CostSource.MOVEMENT, MOVEMENT, MOVEMENT.ID))
                .or(gone(CostSource.LABOUR_ENTRY, LABOUR_ENTRY, LABOUR_ENTRY.ID));
        return List.of(StoreCheck.invariant(
                dsl,
                "invariant.cost-sources",
                costs,
                row -> Message.of("invariant.cost-source-gone", row.value1(), row.value2(), Money.of(row.value3()))));
    }

    private static Condition gone(CostSource kind, Table<?> table, Field<Long> id) {
        return COST_ENTRY
                .SOURCE_KIND
                .eq(inline(kind.name()))
                .and(notExists(selectOne().from(table).where(id.eq(COST_ENTRY.SOURCE_ID))));
    }
}
