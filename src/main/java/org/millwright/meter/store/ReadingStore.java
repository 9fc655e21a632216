package org.millwright.meter.store;

import static org.jooq.impl.DSL.max;
import static org.millwright.platform.db.schema.Tables.READING;
import static org.millwright.platform.db.schema.Tables.STRUCK_READING;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingSource;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.ReadingRecord;
import org.millwright.platform.db.schema.tables.records.StruckReadingRecord;

/// Appends to the record of readings; nothing in it is changed or taken away.
public final class ReadingStore {

    /// The number that the meter's next reading gets, for which the meter must be held.
    public int nextEntryNo(DSLContext dsl, long meterId) {
        Integer last = dsl.select(max(READING.ENTRY_NO))
                .from(READING)
                .where(READING.METER_ID.eq(meterId))
                .fetchSingle()
                .value1();
        return last == null ? 1 : last + 1;
    }

    public long append(Tx tx, long meterId, int entryNo, Reading reading, ReadingSource source, @Nullable String note) {
        ReadingRecord record = fill(tx.create(READING), tx, meterId, entryNo, reading, source, note);
        tx.insert(record);
        return record.getId();
    }

    /// As {@link #append}, for years of readings.
    public void load(
            HistoryLoad history,
            long meterId,
            int entryNo,
            Reading reading,
            ReadingSource source,
            @Nullable String note) {
        history.add(fill(history.create(READING), history.tx(), meterId, entryNo, reading, source, note));
    }

    private static ReadingRecord fill(
            ReadingRecord record,
            Tx tx,
            long meterId,
            int entryNo,
            Reading reading,
            ReadingSource source,
            @Nullable String note) {
        Instant readAt = reading.at().atZone(tx.zone()).toInstant();
        return record.setMeterId(meterId)
                .setEntryNo(entryNo)
                .setReadAt(readAt)
                .setShown(reading.value())
                .setKind(reading.kind().name())
                .setSpan(reading.span())
                .setStartValue(reading.startValue())
                .setSource(source.name())
                .setNote(note)
                .setRecordedAt(tx.now())
                .setRecordedBy(tx.actor().name());
    }

    public void strike(Tx tx, long readingId, String reason) {
        StruckReadingRecord record = tx.create(STRUCK_READING);
        record.setReadingId(readingId)
                .setReason(reason)
                .setStruckAt(tx.now())
                .setStruckBy(tx.actor().name());
        tx.insert(record);
    }

    public @Nullable Long meterOf(DSLContext dsl, long readingId) {
        return dsl.select(READING.METER_ID)
                .from(READING)
                .where(READING.ID.eq(readingId))
                .fetchOne(READING.METER_ID);
    }

    public boolean isStruck(DSLContext dsl, long readingId) {
        return dsl.fetchExists(STRUCK_READING, STRUCK_READING.READING_ID.eq(readingId));
    }
}
