package org.millwright.stock.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostTarget;
import org.millwright.cost.app.CostLedger;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.stock.Booked;
import org.millwright.stock.IssuePart;
import org.millwright.stock.Ledger;
import org.millwright.stock.MovementKind;
import org.millwright.stock.Posting;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockValue;
import org.millwright.stock.store.NewMovement;
import org.millwright.stock.store.PostedMovement;
import org.millwright.stock.store.StockHistoryStore;
import org.millwright.stock.store.StockHistoryStore.Line;

/// Loads movements that were posted long ago on parts that have none yet, by the rules of {@link StockLedger}, but
/// without asking the store: what lies where stands in memory, and everything is written once.
///
/// What it is told must be right in itself: nobody is there to read a refusal.
public final class StockHistory {

    /// What no work order pays is put right while this many later movements are posted; not afterwards.
    private static final int REMEMBERED = 10_000;

    private static final int LINES_AT_ONCE = 1000;

    private final HistoryLoad history;
    private final CostLedger costs;
    private final StockHistoryStore store = new StockHistoryStore();
    private final Map<Long, PastStock> parts = new LinkedHashMap<>();
    private final Map<Long, PostedMovement> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PostedMovement> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// What a work order pays comes back, or is put right, until the order is finished.
    private final Map<Long, PostedMovement> paid = new HashMap<>();

    private final Map<Long, List<Long>> ofWork = new HashMap<>();

    public StockHistory(HistoryLoad history, CostLedger costs) {
        this.history = history;
        this.costs = costs;
    }

    /// As from now on, alerts included.
    public void setLevels(long partId, long storeroomId, StockLevels levels) {
        part(partId).setLevels(storeroomId, levels, history.tx().now()).ifPresent(this::write);
    }

    /// @return the movement's id
    public long receive(ReceivePart command) {
        PastStock part = part(command.partId());
        return post(
                part,
                Ledger.receive(part.total(), command.quantity(), command.unitPrice()),
                posting -> movement(command.storeroomId(), posting, command.reference(), command.reason(), null, null));
    }

    /// @param payer who pays, all of it known
    /// @return the movement's id
    public long issue(IssuePart command, CostTarget payer) {
        PastStock part = part(command.partId());
        return post(
                part,
                Ledger.issue(part.stock(), command.storeroomId(), command.quantity()),
                posting ->
                        movement(command.storeroomId(), posting, command.reference(), command.reason(), payer, null));
    }

    /// @return the movement's id
    public long giveBack(ReturnPart command) {
        PostedMovement issue = posted(command.issueId());
        PastStock part = part(issue.partId());
        return post(part, Ledger.returnToStock(part.total(), issue.booked(), command.quantity()), posting -> {
            Booked before = issue.booked();
            remember(
                    issue,
                    new Booked(
                            before.kind(),
                            before.storeroomId(),
                            before.quantity(),
                            before.amount(),
                            before.returned().plus(posting.quantity()),
                            before.returnedAmount().plus(posting.amount()),
                            before.reversed()));
            return movement(before.storeroomId(), posting, null, command.reason(), issue.charge(), issue.id());
        });
    }

    /// A receipt or an issue; a return stands.
    ///
    /// @return the movement's id
    public long reverse(long movementId, String reason) {
        PostedMovement original = posted(movementId);
        Booked before = original.booked();
        if (before.kind() == MovementKind.RETURN) {
            throw new IllegalArgumentException("a return cannot be reversed here: " + movementId);
        }
        PastStock part = part(original.partId());
        return post(part, Ledger.reverse(part.stock(), before, reason), posting -> {
            remember(
                    original,
                    new Booked(
                            before.kind(),
                            before.storeroomId(),
                            before.quantity(),
                            before.amount(),
                            before.returned(),
                            before.returnedAmount(),
                            true));
            return movement(before.storeroomId(), posting, null, reason, original.charge(), original.id());
        });
    }

    /// Nothing of the work order comes back any more.
    public void finished(long workOrderId) {
        List<Long> all = ofWork.remove(workOrderId);
        if (all != null) {
            all.forEach(paid::remove);
        }
    }

    /// Writes what lies where, what it is worth, and the alerts that stand.
    public void finish() {
        List<Line> lines = new ArrayList<>();
        Map<Long, StockValue> totals = new LinkedHashMap<>();
        for (PastStock part : parts.values()) {
            lines.addAll(part.lines());
            totals.put(part.id(), part.total());
            part.standing().forEach(this::write);
            if (lines.size() >= LINES_AT_ONCE) {
                write(lines, totals);
            }
        }
        write(lines, totals);
    }

    private void write(List<Line> lines, Map<Long, StockValue> totals) {
        if (!totals.isEmpty()) {
            store.write(history.tx(), lines);
            store.total(history.tx(), totals);
            lines.clear();
            totals.clear();
        }
    }

    private void write(StockHistoryStore.Alert alert) {
        store.write(history, alert);
    }

    private long post(PastStock part, Outcome<Posting> outcome, Function<Posting, NewMovement> movementOf) {
        Posting posting = outcome.orThrow();
        NewMovement movement = movementOf.apply(posting);
        long id = store.append(history, part.id(), part.nextLedgerNo(), movement);
        part.moved(movement.storeroomId(), posting, history.tx().now()).ifPresent(this::write);
        CostTarget charge = movement.charge();
        if (charge != null) {
            CostEntry.material(movement.movedOn(), posting.charge(), charge, id)
                    .ifPresent(entry -> costs.loadIn(history, entry));
        }
        remember(new PostedMovement(
                id, part.id(), movement.movedOn(), Booked.untouched(movement.storeroomId(), posting), charge));
        return id;
    }

    private NewMovement movement(
            long storeroomId,
            Posting posting,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable CostTarget charge,
            @Nullable Long originId) {
        return new NewMovement(storeroomId, posting, history.tx().today(), reference, reason, charge, originId);
    }

    private void remember(PostedMovement movement, Booked now) {
        remember(new PostedMovement(movement.id(), movement.partId(), movement.movedOn(), now, movement.charge()));
    }

    private void remember(PostedMovement movement) {
        Long order = workOrder(movement.charge());
        if (order == null) {
            recent.put(movement.id(), movement);
        } else if (paid.put(movement.id(), movement) == null) {
            ofWork.computeIfAbsent(order, _ -> new ArrayList<>()).add(movement.id());
        }
    }

    private PostedMovement posted(long id) {
        PostedMovement found = paid.containsKey(id) ? paid.get(id) : recent.get(id);
        return Objects.requireNonNull(found, () -> "too long ago: " + id);
    }

    private static @Nullable Long workOrder(@Nullable CostTarget charge) {
        return charge == null ? null : charge.workOrderId();
    }

    private PastStock part(long id) {
        return parts.computeIfAbsent(id, PastStock::new);
    }
}
