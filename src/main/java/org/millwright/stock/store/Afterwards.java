package org.millwright.stock.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;

import java.math.BigDecimal;
import org.jooq.Field;
import org.millwright.platform.db.schema.tables.Movement;
import org.millwright.stock.MovementKind;

/// What has become of a movement since it was posted, found from the movements that name it.
final class Afterwards {

    private static final Movement BACK = MOVEMENT.as("back");
    private static final Movement UNDONE = MOVEMENT.as("undone");

    /// How much of an issue came back, returns that were reversed left out.
    static final Field<BigDecimal> RETURNED = sumOfReturns(BACK.QUANTITY).as("returned");

    static final Field<BigDecimal> RETURNED_AMOUNT = sumOfReturns(BACK.AMOUNT).as("returned_amount");

    static final Field<Boolean> REVERSED = field(exists(selectOne()
                    .from(UNDONE)
                    .where(UNDONE.ORIGIN_ID.eq(MOVEMENT.ID))
                    .and(UNDONE.KIND.eq(MovementKind.REVERSAL.name()))))
            .as("reversed");

    private Afterwards() {}

    private static Field<BigDecimal> sumOfReturns(Field<BigDecimal> what) {
        return field(select(coalesce(sum(what), BigDecimal.ZERO))
                .from(BACK)
                .where(BACK.ORIGIN_ID.eq(MOVEMENT.ID))
                .and(BACK.KIND.eq(MovementKind.RETURN.name()))
                .and(notExists(selectOne()
                        .from(UNDONE)
                        .where(UNDONE.ORIGIN_ID.eq(BACK.ID))
                        .and(UNDONE.KIND.eq(MovementKind.REVERSAL.name())))));
    }
}
