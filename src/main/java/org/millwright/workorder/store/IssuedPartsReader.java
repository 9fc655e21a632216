package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.schema.tables.Movement;
import org.millwright.platform.db.schema.tables.records.MovementRecord;
import org.millwright.stock.MovementKind;
import org.millwright.workorder.IssuedPart;

/// Reads the stock ledger for the parts of one work order: each issue, with what came back of it.
final class IssuedPartsReader {

    private static final Movement BACK = MOVEMENT.as("back");
    private static final Movement UNDONE = MOVEMENT.as("undone");
    private static final Field<BigDecimal> RETURNED = returned(BACK.QUANTITY);
    private static final Field<BigDecimal> RETURNED_AMOUNT = returned(BACK.AMOUNT);
    private static final Field<Boolean> REVERSED = DSL.field(reversal(MOVEMENT));

    List<IssuedPart> of(DSLContext dsl, long workOrderId) {
        return dsl.select(
                        MOVEMENT.ID,
                        MOVEMENT.PART_ID,
                        PART.PART_NO,
                        PART.NAME,
                        PART.UNIT,
                        STOREROOM.CODE,
                        MOVEMENT.MOVED_ON,
                        MOVEMENT.QUANTITY,
                        MOVEMENT.AMOUNT,
                        RETURNED,
                        RETURNED_AMOUNT,
                        REVERSED)
                .from(MOVEMENT)
                .join(PART)
                .on(PART.ID.eq(MOVEMENT.PART_ID))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(MOVEMENT.STOREROOM_ID))
                .where(MOVEMENT.WORK_ORDER_ID.eq(workOrderId))
                .and(MOVEMENT.KIND.eq(MovementKind.ISSUE.name()))
                .orderBy(MOVEMENT.POSTED_AT, MOVEMENT.ID)
                .fetch(IssuedPartsReader::line);
    }

    private static IssuedPart line(Record found) {
        boolean reversed = found.get(REVERSED);
        Money left = Money.of(found.get(MOVEMENT.AMOUNT)).negated().minus(Money.of(found.get(RETURNED_AMOUNT)));
        return new IssuedPart(
                found.get(MOVEMENT.ID),
                found.get(MOVEMENT.PART_ID),
                found.get(PART.PART_NO),
                found.get(PART.NAME),
                found.get(PART.UNIT),
                found.get(STOREROOM.CODE),
                found.get(MOVEMENT.MOVED_ON),
                Quantity.of(found.get(MOVEMENT.QUANTITY)).negated(),
                Quantity.of(found.get(RETURNED)),
                reversed ? Money.ZERO : left,
                reversed);
    }

    private static Field<BigDecimal> returned(TableField<MovementRecord, BigDecimal> what) {
        return DSL.coalesce(
                DSL.field(DSL.select(DSL.sum(what))
                        .from(BACK)
                        .where(BACK.ORIGIN_ID.eq(MOVEMENT.ID))
                        .and(BACK.KIND.eq(MovementKind.RETURN.name()))
                        .andNot(reversal(BACK))),
                BigDecimal.ZERO);
    }

    private static Condition reversal(Movement of) {
        return DSL.exists(DSL.selectOne()
                .from(UNDONE)
                .where(UNDONE.ORIGIN_ID.eq(of.ID))
                .and(UNDONE.KIND.eq(MovementKind.REVERSAL.name())));
    }
}
