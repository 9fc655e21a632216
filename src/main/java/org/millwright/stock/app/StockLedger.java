package org.millwright.stock.app;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostTarget;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.stock.IssuePart;
import org.millwright.stock.Ledger;
import org.millwright.stock.MovementRules;
import org.millwright.stock.Posting;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.stock.store.HeldPart;
import org.millwright.stock.store.MovementStore;
import org.millwright.stock.store.NewMovement;
import org.millwright.stock.store.PostedMovement;

/// Moves stock. Each movement is posted with its cost, the part's sums and its alert, or not at all.
///
/// What a work order pays goes by its rules too: who knows them asks for it within a transaction of theirs.
public final class StockLedger {

    private static final Op RECEIVE = new Op("stock.receive");
    private static final Op ISSUE = new Op("stock.issue");
    private static final Op RETURN = new Op("stock.return");
    private static final Op REVERSE = new Op("stock.reverse");

    private static final String FOR_WORK = "stock.refused.for-work";

    private final Store store;
    private final CostLedger costs;
    private final EquipmentQueries equipment;
    private final MovementStore movements = new MovementStore();

    public StockLedger(Store store, CostLedger costs, EquipmentQueries equipment) {
        this.store = store;
        this.costs = costs;
        this.equipment = equipment;
    }

    public Outcome<StockMoved> receive(ReceivePart command) {
        return store.transact(RECEIVE, tx -> receiveIn(tx, command));
    }

    public Outcome<StockMoved> receiveIn(Tx tx, ReceivePart command) {
        return hold(tx, command.partId(), command.storeroomId()).then(part -> {
            var checks = MovementRules.check(command.movedOn(), tx.today(), command.reference(), command.reason())
                    .require(part.active(), "", "stock.refused.inactive");
            return post(
                    tx,
                    part,
                    checks,
                    Ledger.receive(part.stock().total(), command.quantity(), command.unitPrice()),
                    posting -> new NewMovement(
                            command.storeroomId(),
                            posting,
                            dayOf(tx, command.movedOn()),
                            command.reference(),
                            command.reason(),
                            null,
                            null));
        });
    }

    public Outcome<StockMoved> issue(IssuePart command) {
        CostTarget charge = command.charge();
        return charge == null || charge.workOrderId() == null
                ? store.transact(ISSUE, tx -> issueIn(tx, command))
                : Outcome.refusedField("workOrderId", FOR_WORK);
    }

    public Outcome<StockMoved> issueIn(Tx tx, IssuePart command) {
        return hold(tx, command.partId(), command.storeroomId())
                .then(part -> post(
                        tx,
                        part,
                        checked(tx, part, command),
                        Ledger.issue(part.stock(), command.storeroomId(), command.quantity()),
                        posting -> new NewMovement(
                                command.storeroomId(),
                                posting,
                                dayOf(tx, command.movedOn()),
                                command.reference(),
                                command.reason(),
                                payer(tx, command.charge()),
                                null)));
    }

    /// Only an issue of an earlier day asks for what lay there since.
    private Checks checked(Tx tx, HeldPart part, IssuePart command) {
        var checks = MovementRules.check(command.movedOn(), tx.today(), command.reference(), command.reason());
        LocalDate day = dayOf(tx, command.movedOn());
        if (checks.ok() && day.isBefore(tx.today())) {
            long room = command.storeroomId();
            MovementRules.checkPast(
                            part.stock(),
                            room,
                            command.quantity(),
                            movements.movedAfter(tx.dsl(), part.id(), room, day))
                    .violations()
                    .forEach(checks::add);
        }
        return checks;
    }

    /// Goods of an issue come back; who paid for the issue is relieved.
    public Outcome<StockMoved> giveBack(ReturnPart command) {
        return store.transact(RETURN, tx -> ofNoWork(tx, command.issueId(), () -> giveBackIn(tx, command)));
    }

    public Outcome<StockMoved> giveBackIn(Tx tx, ReturnPart command) {
        return holdPartOf(tx, command.issueId()).then(part -> {
            PostedMovement issue = movements.posted(tx.dsl(), command.issueId());
            LocalDate movedOn = dayOf(tx, command.movedOn());
            var checks = MovementRules.check(command.movedOn(), tx.today(), null, command.reason())
                    .require(
                            !movedOn.isBefore(issue.movedOn()),
                            "movedOn",
                            "stock.refused.before-issue",
                            issue.movedOn());
            return post(
                    tx,
                    part,
                    checks,
                    Ledger.returnToStock(part.stock().total(), issue.booked(), command.quantity()),
                    posting -> new NewMovement(
                            issue.booked().storeroomId(),
                            posting,
                            movedOn,
                            null,
                            command.reason(),
                            issue.charge(),
                            issue.id()));
        });
    }

    /// Undoes a movement by a counter-entry of today.
    ///
    /// @param reason why; needed
    public Outcome<StockMoved> reverse(long movementId, @Nullable String reason) {
        return store.transact(REVERSE, tx -> ofNoWork(tx, movementId, () -> reverseIn(tx, movementId, reason)));
    }

    public Outcome<StockMoved> reverseIn(Tx tx, long movementId, @Nullable String reason) {
        return holdPartOf(tx, movementId).then(part -> {
            PostedMovement original = movements.posted(tx.dsl(), movementId);
            return post(
                    tx,
                    part,
                    new Checks(),
                    Ledger.reverse(part.stock(), original.booked(), reason),
                    posting -> new NewMovement(
                            original.booked().storeroomId(),
                            posting,
                            tx.today(),
                            null,
                            reason,
                            original.charge(),
                            original.id()));
        });
    }

    private Outcome<StockMoved> ofNoWork(Tx tx, long movementId, Supplier<Outcome<StockMoved>> correction) {
        return movements.isForWork(tx.dsl(), movementId) ? Outcome.refused(FOR_WORK) : correction.get();
    }

    private Outcome<HeldPart> hold(Tx tx, long partId, long storeroomId) {
        HeldPart part = movements.hold(tx, partId);
        if (part == null) {
            return Outcome.refusedField("partId", "stock.refused.part-unknown");
        }
        return part.knowsStoreroom(storeroomId)
                ? Outcome.done(part)
                : Outcome.refusedField("storeroomId", "stock.refused.storeroom-unknown");
    }

    private Outcome<HeldPart> holdPartOf(Tx tx, long movementId) {
        Long partId = movements.partOf(tx.dsl(), movementId);
        return partId == null
                ? Outcome.refused("stock.refused.movement-unknown")
                : Outcome.done(Objects.requireNonNull(movements.hold(tx, partId)));
    }

    private Outcome<StockMoved> post(
            Tx tx, HeldPart part, Checks checks, Outcome<Posting> outcome, Function<Posting, NewMovement> movementOf) {
        outcome.violations().forEach(checks::add);
        return checks.then(() -> outcome.map(posting -> {
            NewMovement movement = movementOf.apply(posting);
            StockMoved moved = movements.append(tx, part, movement);
            if (movement.charge() != null) {
                CostEntry.material(movement.movedOn(), posting.charge(), movement.charge(), moved.movementId())
                        .ifPresent(entry -> costs.postIn(tx, entry));
            }
            return moved;
        }));
    }

    private static LocalDate dayOf(Tx tx, @Nullable LocalDate movedOn) {
        return movedOn == null ? tx.today() : movedOn;
    }

    /// Fills in what the command left open: the equipment of the work order, the cost centre of the equipment.
    private @Nullable CostTarget payer(Tx tx, @Nullable CostTarget charge) {
        if (charge == null || charge.isNobody()) {
            return null;
        }
        Long workOrderId = charge.workOrderId();
        Long equipmentId = charge.equipmentId();
        if (equipmentId == null && workOrderId != null) {
            equipmentId = movements.equipmentOfWorkOrder(tx.dsl(), workOrderId);
        }
        Long centreId = charge.costCentreId();
        if (centreId == null && equipmentId != null) {
            centreId = equipment.costCentreIn(tx, equipmentId).orElse(null);
        }
        return new CostTarget(centreId, equipmentId, workOrderId);
    }
}
