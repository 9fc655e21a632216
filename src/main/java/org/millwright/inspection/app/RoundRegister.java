package org.millwright.inspection.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SaveRound;
import org.millwright.inspection.store.RoundStore;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.meter.Meter;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Adds and changes rounds. A check point that was ever answered is never deleted: it is no longer walked.
public final class RoundRegister {

    private static final Op ADD = new Op("inspection.add-round");
    private static final Op CHANGE = new Op("inspection.change-round");

    private final Store store;
    private final MeterQueries meters;
    private final RoundStore rounds = new RoundStore();

    public RoundRegister(Store store, MeterQueries meters) {
        this.store = store;
        this.meters = meters;
    }

    /// @return the new record's id
    public Outcome<Long> add(RoundFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    public Outcome<Long> addIn(Tx tx, RoundFields fields) {
        return saveAllIn(tx, List.of(SaveRound.added(fields))).map(List::getFirst);
    }

    /// Points that are no longer named are removed, or kept inactive when they were answered.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, RoundFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, RoundFields fields) {
        return saveAllIn(tx, List.of(new SaveRound(id, seenVersion, fields))).map(List::getFirst);
    }

    /// Adds and changes many; what must be known of them is read at once. Refused for the first that is not right,
    /// before any is written.
    ///
    /// @return their ids, in the same order
    public Outcome<List<Long>> saveAllIn(Tx tx, List<SaveRound> entered) {
        Map<Long, Meter> known = meters.amongIn(
                tx,
                points(entered)
                        .map(point -> point.question().meterId())
                        .filter(Objects::nonNull)
                        .toList());
        List<SaveRound> many = entered.stream()
                .map(round -> round.with(inUnitsOfMeters(round.fields(), known)))
                .toList();
        var check = new RoundCheck(rounds.facts(tx.dsl(), many), known);
        for (SaveRound round : many) {
            Checks checks = check.of(round);
            if (!checks.ok()) {
                return Outcome.refused(checks.violations());
            }
        }
        return Outcome.done(rounds.saveAll(tx, many));
    }

    private static Stream<CheckPointFields> points(List<SaveRound> rounds) {
        return rounds.stream().flatMap(round -> round.fields().points().stream());
    }

    /// A meter is read in its own unit.
    private static RoundFields inUnitsOfMeters(RoundFields entered, Map<Long, Meter> known) {
        return new RoundFields(
                entered.code(),
                entered.name(),
                entered.equipmentId(),
                entered.active(),
                entered.points().stream()
                        .map(point -> inUnitOfMeter(point, known))
                        .toList());
    }

    private static CheckPointFields inUnitOfMeter(CheckPointFields point, Map<Long, Meter> known) {
        Question asked = point.question();
        Meter meter = asked.meterId() == null ? null : known.get(asked.meterId());
        return meter == null
                ? point
                : point.asking(
                        new Question(asked.kind(), meter.fields().unit(), asked.limits(), asked.choices(), meter.id()));
    }
}
