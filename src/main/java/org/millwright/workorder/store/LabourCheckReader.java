package org.millwright.workorder.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostSource;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.platform.db.StoreCheck;

/// Holds booked hours against their amounts, and against the costs that they made.
public final class LabourCheckReader {

    public List<Invariant> check(DSLContext dsl) {
        return List.of(StoreCheck.invariant(
                dsl,
                "invariant.labour-costs",
                wrongCosts(),
                row -> Message.of(
                        "invariant.labour-cost-wrong",
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Money.of(row.value4()),
                        Money.of(row.value5()))));
    }

    private static Select<Record5<String, String, LocalDate, BigDecimal, BigDecimal>> wrongCosts() {
        Field<BigDecimal> worth = round(
                LABOUR_ENTRY.HOURS.mul(LABOUR_ENTRY.HOURLY_RATE).mul(LABOUR_ENTRY.OVERTIME_FACTOR), Money.POSTED_SCALE);
        Field<BigDecimal> posted = DSL.coalesce(COST_ENTRY.AMOUNT, inline(BigDecimal.ZERO));
        Condition rightEntry = DSL.and(
                COST_ENTRY.WORK_ORDER_ID.eq(LABOUR_ENTRY.WORK_ORDER_ID),
                COST_ENTRY.COST_ON.eq(LABOUR_ENTRY.WORKED_ON),
                COST_ENTRY.CATEGORY.eq(inline(CostCategory.LABOUR.name())));
        return select(WORK_ORDER.WORK_ORDER_NO, PERSON.NAME, LABOUR_ENTRY.WORKED_ON, LABOUR_ENTRY.AMOUNT, posted)
                .from(LABOUR_ENTRY)
                .join(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(LABOUR_ENTRY.WORK_ORDER_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(LABOUR_ENTRY.PERSON_ID))
                .leftJoin(COST_ENTRY)
                .on(COST_ENTRY.SOURCE_KIND.eq(inline(CostSource.LABOUR_ENTRY.name())))
                .and(COST_ENTRY.SOURCE_ID.eq(LABOUR_ENTRY.ID))
                .where(LABOUR_ENTRY.AMOUNT.ne(worth))
                .or(LABOUR_ENTRY.AMOUNT.ne(posted))
                .or(COST_ENTRY.ID.isNotNull().and(rightEntry.not()));
    }
}
