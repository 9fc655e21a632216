package org.millwright.meter.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.METER;
import static org.millwright.platform.db.schema.Tables.READING;
import static org.millwright.platform.db.schema.Tables.STRUCK_READING;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.meter.MeterKind;
import org.millwright.meter.ReadingKind;
import org.millwright.platform.db.StoreCheck;

/// Asks whether each reading follows the one before it, and has what belongs to its kind.
public final class MeterCheckReader {

    private static final Field<Integer> OF_ITS_MOMENT = field(name("of_its_moment"), Integer.class);
    private static final Field<BigDecimal> BEFORE = field(name("shown_before"), BigDecimal.class);

    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.meter-course",
                        falling(),
                        row -> Message.of(
                                "invariant.meter-falls",
                                row.value1(),
                                row.value2(),
                                Quantity.of(row.value3()),
                                Quantity.of(row.value4()))),
                StoreCheck.invariant(
                        dsl,
                        "invariant.meter-readings",
                        halfMade(),
                        row -> Message.of(
                                "invariant.meter-reading-half-made",
                                row.value1(),
                                row.value2(),
                                Quantity.of(row.value3()),
                                ReadingKind.valueOf(row.value4()))));
    }

    private static Select<Record4<String, String, BigDecimal, BigDecimal>> falling() {
        Table<?> latest = select(READING.fields())
                .select(rowNumber()
                        .over()
                        .partitionBy(READING.METER_ID, READING.READ_AT)
                        .orderBy(READING.ENTRY_NO.desc())
                        .as(OF_ITS_MOMENT))
                .from(READING)
                .where(notExists(selectOne().from(STRUCK_READING).where(STRUCK_READING.READING_ID.eq(READING.ID))))
                .asTable("latest");
        Table<?> course = select(
                        latest.field(READING.METER_ID), latest.field(READING.SHOWN), latest.field(READING.KIND))
                .select(lag(coalesce(latest.field(READING.START_VALUE), latest.field(READING.SHOWN)))
                        .over()
                        .partitionBy(latest.field(READING.METER_ID))
                        .orderBy(latest.field(READING.READ_AT))
                        .as(BEFORE))
                .from(latest)
                .where(OF_ITS_MOMENT.eq(1))
                .asTable("course");
        Field<BigDecimal> shown = course.field(READING.SHOWN);
        Condition rolled = course.field(READING.KIND).eq(inline(ReadingKind.ROLL_OVER.name()));
        return select(EQUIPMENT.TAG, METER.NAME, shown, BEFORE)
                .from(course)
                .join(METER)
                .on(METER.ID.eq(course.field(READING.METER_ID)))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(METER.EQUIPMENT_ID))
                .where(METER.KIND.eq(inline(MeterKind.COUNTER.name())))
                .and(or(rolled.and(shown.ge(BEFORE)), rolled.not().and(shown.lt(BEFORE))));
    }

    private static Select<Record4<String, String, BigDecimal, String>> halfMade() {
        Condition rolled = READING.KIND.eq(inline(ReadingKind.ROLL_OVER.name()));
        Condition replaced = READING.KIND.eq(inline(ReadingKind.REPLACEMENT.name()));
        return select(EQUIPMENT.TAG, METER.NAME, READING.SHOWN, READING.KIND)
                .from(READING)
                .join(METER)
                .on(METER.ID.eq(READING.METER_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(METER.EQUIPMENT_ID))
                .where(or(
                        rolled.and(READING.SPAN.isNull()),
                        replaced.and(READING.START_VALUE.isNull()),
                        replaced.not().and(READING.START_VALUE.isNotNull()),
                        or(rolled, replaced).and(METER.KIND.eq(inline(MeterKind.GAUGE.name())))));
    }
}
