package org.millwright.meter.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.CountingReading;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterCourse;
import org.millwright.meter.MeterLine;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.store.MeterReader;
import org.millwright.meter.store.MeterStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// What screens and other features ask about meters.
public final class MeterQueries {

    private static final MeterCourse NO_READING = MeterCourse.of(List.of());

    private final Store store;
    private final MeterReader reader = new MeterReader();
    private final MeterStore meters = new MeterStore();

    public MeterQueries(Store store) {
        this.store = store;
    }

    /// The meters of a machine and where they stand, by name; of all machines for none, by their tags.
    public List<MeterState> states(@Nullable Long equipmentId) {
        LocalDate today = store.today();
        return store.read(dsl -> {
            List<Meter> found = reader.meters(dsl, equipmentId);
            Map<Long, MeterCourse> courses = reader.courses(
                    dsl,
                    store.zone(),
                    equipmentId == null ? null : found.stream().map(Meter::id).toList());
            return found.stream()
                    .map(meter -> MeterState.of(meter, courses.getOrDefault(meter.id(), NO_READING), today))
                    .toList();
        });
    }

    public Optional<Meter> meter(long id) {
        return store.read(dsl -> Optional.ofNullable(meters.find(dsl, id)));
    }

    public Optional<Meter> meterIn(Tx tx, long id) {
        return Optional.ofNullable(meters.find(tx.dsl(), id));
    }

    /// Those of the meters that exist, by id.
    public Map<Long, Meter> amongIn(Tx tx, Collection<Long> ids) {
        return meters.among(tx.dsl(), ids);
    }

    /// The meters of all machines, by their tags.
    public List<Meter> all(DSLContext dsl) {
        return reader.meters(dsl, null);
    }

    public Optional<Meter> named(long equipmentId, String name) {
        return store.read(
                dsl -> Optional.ofNullable(meters.idOf(dsl, equipmentId, name)).map(id -> meters.find(dsl, id)));
    }

    /// The whole record of a meter, the latest reading first.
    public List<ReadingRow> readings(long meterId) {
        return store.read(dsl -> reader.rows(dsl, store.zone(), meterId));
    }

    /// The reading that counts at a moment: of several, the last that was not struck out.
    public Optional<CountingReading> countingIn(Tx tx, long meterId, LocalDateTime at) {
        return reader.counting(tx.dsl(), meterId, at.atZone(tx.zone()).toInstant());
    }

    /// A meter with the readings that were not struck out, in the order in which they were recorded.
    public record Recorded(Meter meter, List<Reading> readings) {}

    /// The meters of machines, by their tags.
    public List<Recorded> recorded(Collection<String> tags) {
        return store.read(dsl -> recorded(dsl, store.zone(), tags));
    }

    public List<Recorded> recordedIn(Tx tx, Collection<String> tags) {
        return recorded(tx.dsl(), tx.zone(), tags);
    }

    private List<Recorded> recorded(DSLContext dsl, ZoneId zone, Collection<String> tags) {
        List<Meter> found = reader.metersOf(dsl, tags);
        Map<Long, List<Reading>> readings =
                reader.readings(dsl, zone, found.stream().map(Meter::id).toList());
        return found.stream()
                .map(meter -> new Recorded(meter, readings.getOrDefault(meter.id(), List.of())))
                .toList();
    }

    /// Lets somebody read the records of all meters of one moment, meter by meter in the order of the
    /// tags.
    public <T> T everyRecord(Function<Records, T> reading) {
        ZoneId zone = store.zone();
        return store.snapshot(dsl ->
                reading.apply(new Records(reader.meters(dsl, null), meter -> reader.rows(dsl, zone, meter.id()))));
    }

    /// @param readings reads the record of a meter, the latest first
    public record Records(List<Meter> meters, Function<Meter, List<ReadingRow>> readings) {}

    /// The courses of meters; one that was never read has an empty line.
    public Map<Long, MeterLine> lines(Collection<Long> meterIds) {
        return store.read(dsl -> lines(dsl, store.zone(), meterIds));
    }

    public Map<Long, MeterLine> lines(DSLContext dsl, ZoneId zone, Collection<Long> meterIds) {
        Map<Long, MeterCourse> courses = reader.courses(dsl, zone, List.copyOf(meterIds));
        Map<Long, MeterLine> lines = new HashMap<>();
        meters.kept(dsl, meterIds)
                .forEach((id, kept) -> lines.put(
                        id,
                        MeterLine.of(courses.getOrDefault(id, NO_READING), kept.staleAfterDays())
                                .in(kept.unit())));
        return lines;
    }
}
