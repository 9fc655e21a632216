package org.millwright.meter.app;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.Meter;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRules;
import org.millwright.meter.RecordReading;
import org.millwright.meter.store.MeterReader;
import org.millwright.meter.store.MeterStore;
import org.millwright.meter.store.ReadingStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Records what meters show. A reading is never changed or deleted: a wrong one is struck out, and the
/// right one recorded beside it.
public final class MeterReadings {

    private static final Op RECORD = new Op("meter.record");
    private static final Op ROLL_OVER = new Op("meter.roll-over");
    private static final Op REPLACE = new Op("meter.replace");
    private static final Op STRIKE = new Op("meter.strike-reading");

    private final Store store;
    private final MeterStore meters = new MeterStore();
    private final ReadingStore readings = new ReadingStore();
    private final MeterReader reader = new MeterReader();

    public MeterReadings(Store store) {
        this.store = store;
    }

    /// @return the reading's id; refused with nothing but questions when a yes of the user is all that
    /// is missing
    public Outcome<Long> record(RecordReading command) {
        Op op = switch (command.kind()) {
            case NORMAL -> RECORD;
            case ROLL_OVER -> ROLL_OVER;
            case REPLACEMENT -> REPLACE;
        };
        return store.transact(op, tx -> recordIn(tx, command));
    }

    public Outcome<Long> recordIn(Tx tx, RecordReading command) {
        return runIn(tx, command.meterId()).then(run -> run.record(command));
    }

    /// Readings of one meter, one after the other.
    public Outcome<Run> runIn(Tx tx, long meterId) {
        Meter meter = meters.hold(tx, meterId);
        return meter == null ? Outcome.refused("meter.refused.unknown") : Outcome.done(new Run(tx, meter));
    }

    /// Takes a reading out of its meter's course by a counter-entry.
    ///
    /// @param reason why; needed
    public Outcome<Long> strike(long readingId, String reason) {
        return store.transact(STRIKE, tx -> strikeIn(tx, readingId, reason));
    }

    public Outcome<Long> strikeIn(Tx tx, long readingId, String reason) {
        Long meterId = readings.meterOf(tx.dsl(), readingId);
        Meter meter = meterId == null ? null : meters.hold(tx, meterId);
        if (meter == null) {
            return Outcome.refused("meter.refused.reading-unknown");
        }
        var checks = new Checks()
                .text("reason", reason, ReadingRules.NOTE_LENGTH)
                .require(!readings.isStruck(tx.dsl(), readingId), "", "meter.refused.struck-already");
        if (checks.ok()) {
            ReadingRules.checkWithout(
                            meter.fields().kind(), reader.countingWithout(tx.dsl(), tx.zone(), meter.id(), readingId))
                    .forEach(checks::add);
        }
        return checks.then(() -> {
            readings.strike(tx, readingId, reason.strip());
            return Outcome.done(readingId);
        });
    }

    /// Records readings of a meter that is held; knows those before without asking for them each time.
    public final class Run {

        private final Tx tx;
        private Meter meter;
        private final KnownReadings known;
        private int nextEntryNo;

        private Run(Tx tx, Meter meter) {
            this.tx = tx;
            this.meter = meter;
            this.known = KnownReadings.of(reader.counting(tx.dsl(), tx.zone(), meter.id()));
            this.nextEntryNo = readings.nextEntryNo(tx.dsl(), meter.id());
        }

        public Outcome<Long> record(RecordReading command) {
            LocalDateTime now = LocalDateTime.ofInstant(tx.now(), tx.zone()).truncatedTo(ChronoUnit.MINUTES);
            Reading reading = command.reading(now, meter.fields().span());
            List<Violation> violations = new ArrayList<>(check(command, reading, now));
            if (command.confirmed()) {
                violations.removeIf(Violation::asks);
            }
            if (!violations.isEmpty()) {
                return Outcome.refused(violations);
            }
            keepSpan(reading);
            known.add(reading);
            return Outcome.done(
                    readings.append(tx, meter.id(), nextEntryNo++, reading, command.source(), noted(command.note())));
        }

        private List<Violation> check(RecordReading command, Reading reading, LocalDateTime now) {
            var checks = new Checks()
                    .require(
                            !meter.isRetired(),
                            "",
                            "meter.refused.retired",
                            meter.fields().name())
                    .optionalText("note", command.note(), ReadingRules.NOTE_LENGTH);
            ReadingRules.check(meter.fields(), known, reading, now).forEach(checks::add);
            return checks.violations();
        }

        /// A roll-over tells what the counter counts to, where nobody had entered it.
        private void keepSpan(Reading reading) {
            if (reading.kind() == ReadingKind.ROLL_OVER && meter.fields().span() == null) {
                meters.update(
                        tx,
                        meter.id(),
                        meter.version(),
                        meter.fields().withSpan(Objects.requireNonNull(reading.span())));
                meter = Objects.requireNonNull(meters.find(tx.dsl(), meter.id()));
            }
        }
    }

    private static @Nullable String noted(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
