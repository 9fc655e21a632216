package org.millwright.stock.app;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.stock.PartFields;
import org.millwright.stock.PartRules;
import org.millwright.stock.StockLevels;
import org.millwright.stock.store.HeldPart;
import org.millwright.stock.store.MovementStore;
import org.millwright.stock.store.PartStore;
import org.millwright.stock.store.StockStore;

/// Adds and changes parts and their levels. Nothing is deleted: a part that is no longer used is set inactive, its
/// stock can still be used up, and nothing warns about it.
public final class PartRegister {

    private static final Op ADD = new Op("stock.add-part");
    private static final Op CHANGE = new Op("stock.change-part");
    private static final Op DEACTIVATE = new Op("stock.deactivate-part");
    private static final Op ACTIVATE = new Op("stock.activate-part");
    private static final Op SET_LEVELS = new Op("stock.set-levels");

    private final Store store;
    private final PartStore parts = new PartStore();
    private final StockStore stock = new StockStore();
    private final MovementStore movements = new MovementStore();

    public PartRegister(Store store) {
        this.store = store;
    }

    /// @return the new part's id
    public Outcome<Long> add(PartFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    public Outcome<Long> addIn(Tx tx, PartFields fields) {
        return checked(tx, fields, null).then(() -> Outcome.done(parts.insert(tx, fields)));
    }

    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, PartFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, PartFields fields) {
        return checked(tx, fields, id).then(() -> {
            parts.update(tx, id, seenVersion, fields);
            return Outcome.done(id);
        });
    }

    public Outcome<Long> deactivate(long id, int seenVersion) {
        return store.transact(DEACTIVATE, tx -> setActiveIn(tx, id, seenVersion, false));
    }

    public Outcome<Long> activate(long id, int seenVersion) {
        return store.transact(ACTIVATE, tx -> setActiveIn(tx, id, seenVersion, true));
    }

    /// @param seenVersion the version of the stock line that the user has changed; zero when there was none
    /// @return the part's id
    public Outcome<Long> setLevels(long partId, long storeroomId, int seenVersion, StockLevels levels) {
        return store.transact(
                SET_LEVELS,
                tx -> checked(tx, partId, storeroomId, levels).map(part -> {
                    stock.setLevels(tx, part, storeroomId, seenVersion, levels);
                    return partId;
                }));
    }

    /// Whatever the levels were before; for loading.
    public Outcome<Long> setLevelsIn(Tx tx, long partId, long storeroomId, StockLevels levels) {
        return checked(tx, partId, storeroomId, levels).map(part -> {
            stock.setLevels(tx, part, storeroomId, levels);
            return partId;
        });
    }

    /// A part that is not used any more keeps its papers, and takes more.
    public Outcome<Long> mayTakeFilesIn(Tx tx, long id) {
        return movements.hold(tx, id) == null ? Outcome.refused("stock.refused.part-unknown") : Outcome.done(id);
    }

    private Outcome<Long> setActiveIn(Tx tx, long id, int seenVersion, boolean active) {
        movements.hold(tx, id);
        parts.setActive(tx, id, seenVersion, active);
        stock.settleAlerts(tx, id, active);
        return Outcome.done(id);
    }

    private Checks checked(Tx tx, PartFields fields, @Nullable Long self) {
        Long holder = parts.idOfNo(tx.dsl(), fields.partNo().strip());
        return PartRules.check(fields)
                .require(
                        holder == null || holder.equals(self),
                        "partNo",
                        "stock.part-exists",
                        fields.partNo().strip());
    }

    private Outcome<HeldPart> checked(Tx tx, long partId, long storeroomId, StockLevels levels) {
        HeldPart part = movements.hold(tx, partId);
        if (part == null) {
            return Outcome.refusedField("partId", "stock.refused.part-unknown");
        }
        return PartRules.check(levels)
                .require(part.knowsStoreroom(storeroomId), "storeroomId", "stock.refused.storeroom-unknown")
                .then(() -> Outcome.done(part));
    }
}
