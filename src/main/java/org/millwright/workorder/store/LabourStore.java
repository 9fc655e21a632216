package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostSource;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Money;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.LabourEntry;
import org.millwright.platform.db.schema.tables.records.LabourEntryRecord;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourLine;
import org.millwright.workorder.LabourPosting;

/// The hours booked on work orders: rows are added, never changed.
public final class LabourStore {

    private static final LabourEntry REVERSAL = LABOUR_ENTRY.as("reversal");

    public long insert(Tx tx, BookLabour booked, LabourPosting posting, @Nullable Long originId) {
        LabourEntryRecord record =
                fill(tx.create(LABOUR_ENTRY), tx, booked, posting).setOriginId(originId);
        tx.insert(record);
        return record.getId();
    }

    static LabourEntryRecord fill(LabourEntryRecord record, Tx tx, BookLabour booked, LabourPosting posting) {
        return record.setWorkOrderId(booked.workOrderId())
                .setPersonId(booked.personId())
                .setCraft(booked.entry().craft())
                .setWorkedOn(booked.entry().workedOn())
                .setHours(posting.hours())
                .setHourlyRate(posting.hourlyRate().amount())
                .setOvertimeFactor(posting.overtimeFactor())
                .setAmount(posting.amount().amount())
                .setEnteredAt(tx.now())
                .setEnteredBy(tx.actor().name())
                .setNote(booked.entry().note());
    }

    /// What the person has booked on that day, on all work orders together.
    public BigDecimal hoursOn(DSLContext dsl, long personId, LocalDate day) {
        BigDecimal sum = dsl.select(DSL.sum(LABOUR_ENTRY.HOURS))
                .from(LABOUR_ENTRY)
                .where(LABOUR_ENTRY.PERSON_ID.eq(personId))
                .and(LABOUR_ENTRY.WORKED_ON.eq(day))
                .fetchSingle()
                .value1();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    public @Nullable Long orderOf(DSLContext dsl, long entryId) {
        return dsl.select(LABOUR_ENTRY.WORK_ORDER_ID)
                .from(LABOUR_ENTRY)
                .where(LABOUR_ENTRY.ID.eq(entryId))
                .fetchOne(LABOUR_ENTRY.WORK_ORDER_ID);
    }

    public LabourLine line(DSLContext dsl, long entryId) {
        return Objects.requireNonNull(select(dsl, LABOUR_ENTRY.ID, entryId).getFirst());
    }

    public List<LabourLine> lines(DSLContext dsl, long workOrderId) {
        return select(dsl, LABOUR_ENTRY.WORK_ORDER_ID, workOrderId);
    }

    /// Who bore the cost of the entry; none when it cost nothing.
    public @Nullable CostTarget target(DSLContext dsl, long entryId) {
        return dsl.select(COST_ENTRY.COST_CENTRE_ID, COST_ENTRY.EQUIPMENT_ID, COST_ENTRY.WORK_ORDER_ID)
                .from(COST_ENTRY)
                .where(COST_ENTRY.SOURCE_KIND.eq(CostSource.LABOUR_ENTRY.name()))
                .and(COST_ENTRY.SOURCE_ID.eq(entryId))
                .fetchOne(row -> new CostTarget(row.value1(), row.value2(), row.value3()));
    }

    private static List<LabourLine> select(DSLContext dsl, Field<Long> key, long value) {
        return dsl.select(LABOUR_ENTRY.asterisk(), PERSON.NAME, REVERSAL.ID)
                .from(LABOUR_ENTRY)
                .join(PERSON)
                .on(PERSON.ID.eq(LABOUR_ENTRY.PERSON_ID))
                .leftJoin(REVERSAL)
                .on(REVERSAL.ORIGIN_ID.eq(LABOUR_ENTRY.ID))
                .and(REVERSAL.WORK_ORDER_ID.eq(LABOUR_ENTRY.WORK_ORDER_ID))
                .where(key.eq(value))
                .orderBy(LABOUR_ENTRY.ENTERED_AT, LABOUR_ENTRY.ID)
                .fetch(LabourStore::line);
    }

    private static LabourLine line(Record found) {
        return new LabourLine(
                found.get(LABOUR_ENTRY.ID),
                found.get(LABOUR_ENTRY.PERSON_ID),
                found.get(PERSON.NAME),
                found.get(LABOUR_ENTRY.CRAFT),
                found.get(LABOUR_ENTRY.WORKED_ON),
                found.get(LABOUR_ENTRY.HOURS),
                Money.of(found.get(LABOUR_ENTRY.HOURLY_RATE)),
                found.get(LABOUR_ENTRY.OVERTIME_FACTOR),
                Money.of(found.get(LABOUR_ENTRY.AMOUNT)),
                found.get(LABOUR_ENTRY.ENTERED_AT),
                found.get(LABOUR_ENTRY.ENTERED_BY),
                found.get(LABOUR_ENTRY.NOTE),
                found.get(LABOUR_ENTRY.ORIGIN_ID),
                found.get(REVERSAL.ID) != null);
    }
}
