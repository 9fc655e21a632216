package org.millwright.inspection.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRules;
import org.millwright.inspection.store.RoundStore;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
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

    public Outcome<Long> addIn(Tx tx, RoundFields entered) {
        RoundFields fields = inUnitsOfMeters(tx, entered);
        return check(tx, fields, 0).then(() -> Outcome.done(rounds.insert(tx, fields)));
    }

    /// Points that are no longer named are removed, or kept inactive when they were answered.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, RoundFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, RoundFields entered) {
        RoundFields fields = inUnitsOfMeters(tx, entered);
        return check(tx, fields, id).then(() -> {
            rounds.update(tx, id, seenVersion, fields);
            return Outcome.done(id);
        });
    }

    private Checks check(Tx tx, RoundFields fields, long self) {
        Checks checks = RoundRules.check(fields);
        Long holder = rounds.idOfCode(tx.dsl(), fields.code());
        checks.require(holder == null || holder == self, "code", "inspection.refused.code-exists", fields.code());
        checkMachines(checks, tx, fields);
        checkMeters(checks, tx, fields);
        checkPoints(checks, tx, fields, self);
        return checks;
    }

    private void checkMachines(Checks checks, Tx tx, RoundFields fields) {
        List<Long> named = new ArrayList<>();
        named.add(fields.equipmentId() == null ? 0 : fields.equipmentId());
        fields.points().forEach(point -> named.add(point.equipmentId() == null ? 0 : point.equipmentId()));
        Set<Long> known = rounds.knownEquipment(tx.dsl(), named);
        for (int i = 0; i < named.size(); i++) {
            checks.require(
                    named.get(i) == 0 || known.contains(named.get(i)),
                    i == 0 ? "equipmentId" : "points[" + (i - 1) + "].equipmentId",
                    "inspection.refused.no-machine");
        }
    }

    /// A meter is read in its own unit.
    private RoundFields inUnitsOfMeters(Tx tx, RoundFields entered) {
        return new RoundFields(
                entered.code(),
                entered.name(),
                entered.equipmentId(),
                entered.active(),
                entered.points().stream().map(point -> inUnitOfMeter(tx, point)).toList());
    }

    private CheckPointFields inUnitOfMeter(Tx tx, CheckPointFields point) {
        Question asked = point.question();
        return asked.meterId() == null
                ? point
                : meters.meterIn(tx, asked.meterId())
                        .map(meter -> point.asking(new Question(
                                asked.kind(), meter.fields().unit(), asked.limits(), asked.choices(), meter.id())))
                        .orElse(point);
    }

    /// The meter is one of the machine.
    private void checkMeters(Checks checks, Tx tx, RoundFields fields) {
        for (int i = 0; i < fields.points().size(); i++) {
            CheckPointFields point = fields.points().get(i);
            Long meter = point.question().meterId();
            checks.require(
                    meter == null
                            || meters.meterIn(tx, meter)
                                    .filter(found ->
                                            Objects.equals(found.fields().equipmentId(), point.equipmentId()))
                                    .isPresent(),
                    "points[" + i + "].meterId",
                    "inspection.refused.no-meter");
        }
    }

    /// A point keeps its kind once it was answered: its answers would mean nothing.
    private void checkPoints(Checks checks, Tx tx, RoundFields fields, long self) {
        Map<Long, CheckPointKind> kinds = rounds.kinds(tx.dsl(), self);
        Set<Long> answered = rounds.answered(tx.dsl(), self);
        for (int i = 0; i < fields.points().size(); i++) {
            CheckPointFields point = fields.points().get(i);
            if (point.id() == null) {
                continue;
            }
            checks.require(kinds.containsKey(point.id()), "points[" + i + "]", "inspection.refused.point-gone");
            checks.require(
                    !answered.contains(point.id()) || kinds.get(point.id()) == point.kind(),
                    "points[" + i + "].kind",
                    "inspection.refused.kind-answered");
        }
    }
}
