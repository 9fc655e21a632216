package org.millwright.inspection.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.millwright.inspection.Answer;
import org.millwright.inspection.store.RunStore.MeterAnswer;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.meter.CountingReading;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.Meter;
import org.millwright.meter.ReadingRules;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.meter.app.MeterQueries;
import org.millwright.meter.app.MeterReadings;
import org.millwright.platform.db.Tx;

/// Meters that are read on rounds: a reading is held to the meter's rules where it is given, and recorded when the
/// round is signed.
public final class MeterPoints {

    private final MeterQueries meters;
    private final MeterReadings readings;

    public MeterPoints(MeterQueries meters, MeterReadings readings) {
        this.meters = meters;
        this.readings = readings;
    }

    /// Whether the answer may become a reading of the meter; one that the meter's rules ask about needs a note.
    Outcome<Answer> check(Tx tx, long meterId, Answer answer) {
        BigDecimal value = answer.reading();
        Meter meter = meters.meterIn(tx, meterId).orElse(null);
        if (value == null || meter == null) {
            return meter == null ? Outcome.refused("meter.refused.unknown") : Outcome.done(answer);
        }
        LocalDateTime now = LocalDateTime.ofInstant(tx.now(), tx.zone()).truncatedTo(ChronoUnit.MINUTES);
        var known = meters.recordedIn(tx, List.of(meter.machine().tag())).stream()
                .filter(recorded -> recorded.meter().id() == meterId)
                .findFirst()
                .map(recorded -> KnownReadings.of(recorded.readings()))
                .orElseGet(() -> KnownReadings.of(List.of()));
        var reading = RecordReading.normal(meterId, null, value)
                .reading(now, meter.fields().span());
        List<Violation> wrong = ReadingRules.check(meter.fields(), known, reading, now).stream()
                .filter(violation -> !violation.asks() || answer.note() == null)
                .map(violation -> new Violation(violation.asks() ? "note" : "typed", violation.message()))
                .toList();
        return wrong.isEmpty() ? Outcome.done(answer) : Outcome.refused(wrong);
    }

    /// Records what was read in a run; refused when a meter has gone on meanwhile in a way that does not fit.
    Outcome<Integer> record(Tx tx, List<MeterAnswer> answers) {
        for (MeterAnswer answer : answers) {
            var at = LocalDateTime.ofInstant(answer.at(), tx.zone()).truncatedTo(ChronoUnit.MINUTES);
            Outcome<Long> recorded = readings.recordIn(
                    tx,
                    RecordReading.normal(answer.meterId(), at, answer.reading())
                            .withNote(shortened(answer.note()))
                            .from(ReadingSource.ROUND)
                            .asConfirmed(true));
            if (!recorded.isDone()) {
                return Outcome.refused(
                        "inspection.refused.meter-reading",
                        answer.point(),
                        recorded.violations().getFirst().message());
            }
        }
        return Outcome.done(answers.size());
    }

    /// Strikes what the run recorded on the meter at that moment, and records what is right in its place; nothing is
    /// right where the point could not be read.
    Outcome<Answer> correct(Tx tx, long meterId, Instant readAt, Answer right, String reason) {
        LocalDateTime at = LocalDateTime.ofInstant(readAt, tx.zone()).truncatedTo(ChronoUnit.MINUTES);
        CountingReading made = meters.countingIn(tx, meterId, at)
                .filter(reading -> reading.source() == ReadingSource.ROUND)
                .orElse(null);
        BigDecimal value = right.reading();
        if (made != null && value != null && made.value().compareTo(value) == 0) {
            return Outcome.done(right);
        }
        Outcome<?> struck = made == null ? Outcome.done(meterId) : readings.strikeIn(tx, made.id(), reason);
        Outcome<?> recorded = value == null || !struck.isDone()
                ? struck
                : readings.recordIn(
                        tx,
                        RecordReading.normal(meterId, at, value)
                                .withNote(shortened(right.note()))
                                .from(ReadingSource.ROUND)
                                .asConfirmed(true));
        return recorded.isDone()
                ? Outcome.done(right)
                : Outcome.refusedField(
                        "typed",
                        "inspection.refused.meter-correction",
                        recorded.violations().getFirst().message());
    }

    private static @org.jspecify.annotations.Nullable String shortened(@org.jspecify.annotations.Nullable String note) {
        return note == null || note.length() <= ReadingRules.NOTE_LENGTH
                ? note
                : note.substring(0, ReadingRules.NOTE_LENGTH);
    }
}
