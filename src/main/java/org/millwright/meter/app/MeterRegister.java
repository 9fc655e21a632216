package org.millwright.meter.app;

import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterRules;
import org.millwright.meter.store.MeterReader;
import org.millwright.meter.store.MeterStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Adds, changes and retires meters. None is deleted: its readings stay.
public final class MeterRegister {

    private static final Op ADD = new Op("meter.add");
    private static final Op CHANGE = new Op("meter.change");
    private static final Op RETIRE = new Op("meter.retire");
    private static final Op USE_AGAIN = new Op("meter.use-again");

    private final Store store;
    private final EquipmentQueries equipment;
    private final MeterStore meters = new MeterStore();
    private final MeterReader reader = new MeterReader();

    public MeterRegister(Store store, EquipmentQueries equipment) {
        this.store = store;
        this.equipment = equipment;
    }

    /// @return the new meter's id
    public Outcome<Long> add(MeterFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    public Outcome<Long> addIn(Tx tx, MeterFields typed) {
        MeterFields fields = typed.tidied();
        Checks checks = MeterRules.check(fields);
        checkMachine(checks, tx, fields);
        checkName(checks, tx, fields, 0);
        return checks.then(() -> Outcome.done(meters.insert(tx, fields)));
    }

    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, MeterFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, MeterFields typed) {
        MeterFields fields = typed.tidied();
        Meter before = meters.hold(tx, id);
        if (before == null) {
            return Outcome.refused("meter.refused.unknown");
        }
        Checks checks = MeterRules.check(fields);
        if (fields.equipmentId() != before.fields().equipmentId()) {
            checkMachine(checks, tx, fields);
        }
        checkName(checks, tx, fields, id);
        MeterRules.checkChange(checks, before.fields(), fields, reader.counting(tx.dsl(), tx.zone(), id));
        return checks.then(() -> {
            meters.update(tx, id, seenVersion, fields);
            return Outcome.done(id);
        });
    }

    public Outcome<Long> retire(long id, int seenVersion) {
        return store.transact(RETIRE, tx -> retired(tx, id, seenVersion, true));
    }

    public Outcome<Long> useAgain(long id, int seenVersion) {
        return store.transact(USE_AGAIN, tx -> retired(tx, id, seenVersion, false));
    }

    private Outcome<Long> retired(Tx tx, long id, int seenVersion, boolean retired) {
        meters.retire(tx, id, seenVersion, retired);
        return Outcome.done(id);
    }

    private void checkMachine(Checks checks, Tx tx, MeterFields fields) {
        equipment
                .statusIn(tx, fields.equipmentId())
                .ifPresentOrElse(
                        status -> checks.require(
                                status != EquipmentStatus.RETIRED, "equipmentId", "meter.refused.machine-retired"),
                        () -> checks.require(false, "equipmentId", "meter.refused.machine-unknown"));
    }

    private void checkName(Checks checks, Tx tx, MeterFields fields, long self) {
        Long other = meters.idOf(tx.dsl(), fields.equipmentId(), fields.name());
        checks.require(other == null || other == self, "name", "meter.refused.name-exists", fields.name());
    }
}
