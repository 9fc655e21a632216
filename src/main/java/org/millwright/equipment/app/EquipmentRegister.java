package org.millwright.equipment.app;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentRules;
import org.millwright.equipment.NewEquipment;
import org.millwright.equipment.store.EquipmentStore;
import org.millwright.equipment.store.EquipmentStore.Standing;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Adds, changes and retires equipment. Nothing is deleted: its history stays.
public final class EquipmentRegister {

    private static final Op ADD = new Op("equipment.add");
    private static final Op CHANGE = new Op("equipment.change");
    private static final Op RETIRE = new Op("equipment.retire");

    private final Store store;
    private final EquipmentStore equipment = new EquipmentStore();

    public EquipmentRegister(Store store) {
        this.store = store;
    }

    /// @return the new record's id
    public Outcome<Long> add(EquipmentFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    public Outcome<Long> addIn(Tx tx, EquipmentFields typed) {
        EquipmentFields fields = typed.tidied();
        Checks checks = EquipmentRules.check(fields);
        checkTag(checks, tx, fields, 0);
        checkParent(checks, tx, fields, 0, null);
        return checks.then(() -> Outcome.done(equipment.insert(tx, fields)));
    }

    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, EquipmentFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, EquipmentFields typed) {
        EquipmentFields fields = typed.tidied();
        Checks checks = EquipmentRules.check(fields);
        checkTag(checks, tx, fields, id);
        Standing before = equipment.standing(tx.dsl(), id);
        checkParent(checks, tx, fields, id, before);
        if (fields.status().isRetired() && before != null && !before.status().isRetired()) {
            equipment
                    .inUseBelow(tx.dsl(), id)
                    .ifPresent(tag -> checks.require(false, "status", "equipment.in-use-below", tag));
        }
        equipment
                .childNotFitting(tx.dsl(), id, fields.kind())
                .ifPresent(tag -> checks.require(false, "kind", "equipment.kind-above", fields.kind(), tag));
        return checks.then(() -> {
            equipment.update(tx, id, seenVersion, fields);
            return Outcome.done(id);
        });
    }

    /// Retires the equipment and everything below it.
    ///
    /// @return how many were retired
    public Outcome<Integer> retire(long id, int seenVersion) {
        return store.transact(RETIRE, tx -> Outcome.done(equipment.retire(tx, id, seenVersion)));
    }

    /// What is retired keeps its papers, and takes more.
    public Outcome<Long> mayTakeFilesIn(Tx tx, long id) {
        return equipment.standing(tx.dsl(), id) == null ? Outcome.refused("equipment.unknown") : Outcome.done(id);
    }

    /// Adds many, parents before their children; the caller has checked them, against each other too.
    public void addAllIn(Tx tx, List<NewEquipment> many) {
        equipment.insertAll(tx, many);
    }

    /// Changes many by their ids; the caller has checked them as for {@link #addAllIn}.
    public void changeAllIn(Tx tx, Map<Long, EquipmentFields> many) {
        equipment.updateAll(tx, many);
    }

    private void checkTag(Checks checks, Tx tx, EquipmentFields fields, long self) {
        Long holder = equipment.idOfTag(tx.dsl(), fields.tag());
        checks.require(holder == null || holder == self, "tag", "equipment.tag-exists", fields.tag());
    }

    private void checkParent(Checks checks, Tx tx, EquipmentFields fields, long self, @Nullable Standing before) {
        Long parent = fields.parentId();
        if (parent == null) {
            return;
        }
        Standing above = equipment.standing(tx.dsl(), parent);
        if (above == null) {
            checks.require(false, "parentId", "equipment.parent-unknown");
            return;
        }
        checks.require(
                fields.kind().fitsBelow(above.kind()), "parentId", "equipment.kind-below", fields.kind(), above.kind());
        Standing there = before != null && parent.equals(before.parentId()) ? before : null;
        checks.require(
                fields.status().fitsBelow(above.status())
                        || (there != null && !there.status().isRetired()),
                there == null ? "parentId" : "status",
                "equipment.parent-retired",
                above.tag());
        checks.require(
                self == 0 || (parent != self && !equipment.standsBelow(tx.dsl(), parent, self)),
                "parentId",
                "equipment.parent-is-below");
    }
}
