package org.millwright.stock.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostSource;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.platform.db.StoreCheck;
import org.millwright.platform.db.schema.tables.Movement;
import org.millwright.stock.MovementKind;

/// Holds movements against what they take back, and against the costs that they made.
public final class MovementCheckReader {

    private static final Movement ORIGIN = MOVEMENT.as("origin");
    private static final Field<BigDecimal> ZERO = inline(BigDecimal.ZERO);

    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.movement-origins",
                        wrongOrigins(),
                        row -> Message.of("invariant.movement-origin-wrong", row.value1(), row.value2())),
                StoreCheck.invariant(
                        dsl,
                        "invariant.movement-costs",
                        wrongCosts(),
                        row -> Message.of(
                                "invariant.movement-cost-wrong",
                                row.value1(),
                                row.value2(),
                                Money.of(row.value3()),
                                Money.of(row.value4()))));
    }

    /// Returns of other goods than were issued or of more, and reversals that are not the original's
    /// opposite.
    private static Select<Record2<String, Integer>> wrongOrigins() {
        Condition takesBack = MOVEMENT.KIND.in(kind(MovementKind.RETURN), kind(MovementKind.REVERSAL));
        Condition samePlace = ORIGIN.PART_ID.eq(MOVEMENT.PART_ID).and(ORIGIN.STOREROOM_ID.eq(MOVEMENT.STOREROOM_ID));
        Condition opposite = MOVEMENT.QUANTITY.eq(ORIGIN.QUANTITY.neg()).and(MOVEMENT.AMOUNT.eq(ORIGIN.AMOUNT.neg()));
        Condition ofAnIssue = ORIGIN.KIND.eq(kind(MovementKind.ISSUE));
        Movement back = MOVEMENT.as("back");
        Movement undone = MOVEMENT.as("undone");
        Field<BigDecimal> left = ORIGIN.QUANTITY.plus(DSL.field(select(DSL.coalesce(sum(back.QUANTITY), ZERO))
                .from(back)
                .where(back.ORIGIN_ID.eq(ORIGIN.ID))
                .and(notExists(selectOne().from(undone).where(undone.ORIGIN_ID.eq(back.ID))))));
        return select(PART.PART_NO, MOVEMENT.LEDGER_NO)
                .from(MOVEMENT)
                .join(PART)
                .on(PART.ID.eq(MOVEMENT.PART_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(MOVEMENT.ORIGIN_ID))
                .where(takesBack.and(ORIGIN.ID.isNull().or(samePlace.not())))
                .or(takesBack.not().and(MOVEMENT.ORIGIN_ID.isNotNull()))
                .or(MOVEMENT.KIND
                        .eq(kind(MovementKind.REVERSAL))
                        .and(opposite.and(left.eq(ZERO)).not()))
                .or(MOVEMENT.KIND
                        .eq(kind(MovementKind.RETURN))
                        .and(ofAnIssue.and(left.le(ZERO)).not()));
    }

    /// Who took the goods pays what they were worth, once; nothing is written for nothing.
    private static Select<Record4<String, Integer, BigDecimal, BigDecimal>> wrongCosts() {
        Field<String> cause =
                when(MOVEMENT.KIND.eq(kind(MovementKind.REVERSAL)), ORIGIN.KIND).otherwise(MOVEMENT.KIND);
        Condition paid = DSL.or(
                MOVEMENT.COST_CENTRE_ID.isNotNull(),
                MOVEMENT.EQUIPMENT_ID.isNotNull(),
                MOVEMENT.WORK_ORDER_ID.isNotNull());
        Field<BigDecimal> charge = when(
                        paid.and(cause.in(kind(MovementKind.ISSUE), kind(MovementKind.RETURN))), MOVEMENT.AMOUNT.neg())
                .otherwise(ZERO);
        Field<BigDecimal> posted = DSL.coalesce(COST_ENTRY.AMOUNT, ZERO);
        Condition sameBearer = DSL.and(
                same(COST_ENTRY.COST_CENTRE_ID, MOVEMENT.COST_CENTRE_ID),
                same(COST_ENTRY.EQUIPMENT_ID, MOVEMENT.EQUIPMENT_ID),
                same(COST_ENTRY.WORK_ORDER_ID, MOVEMENT.WORK_ORDER_ID),
                COST_ENTRY.COST_ON.eq(MOVEMENT.MOVED_ON),
                COST_ENTRY.CATEGORY.eq(inline(CostCategory.MATERIAL.name())));
        return select(PART.PART_NO, MOVEMENT.LEDGER_NO, charge, posted)
                .from(MOVEMENT)
                .join(PART)
                .on(PART.ID.eq(MOVEMENT.PART_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(MOVEMENT.ORIGIN_ID))
                .leftJoin(COST_ENTRY)
                .on(COST_ENTRY.SOURCE_KIND.eq(inline(CostSource.MOVEMENT.name())))
                .and(COST_ENTRY.SOURCE_ID.eq(MOVEMENT.ID))
                .where(charge.ne(posted).or(COST_ENTRY.ID.isNotNull().and(sameBearer.not())));
    }

    private static Condition same(Field<Long> one, Field<Long> other) {
        return one.isNotDistinctFrom(other);
    }

    private static Field<String> kind(MovementKind kind) {
        return inline(kind.name());
    }
}
