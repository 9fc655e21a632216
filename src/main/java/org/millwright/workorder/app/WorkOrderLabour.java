package org.millwright.workorder.app;

import java.math.BigDecimal;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostTarget;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.Labour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.LabourLine;
import org.millwright.workorder.LabourPosting;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.store.LabourStore;

/// Books hours on work orders, and their cost in the same action.
public final class WorkOrderLabour {

    private static final Op BOOK = new Op("workorder.book-labour");
    private static final Op REVERSE = new Op("workorder.reverse-labour");
    private static final int REASON_LENGTH = 400;

    private final Store store;
    private final WorkOrders orders;
    private final PeopleQueries people;
    private final EquipmentQueries equipment;
    private final CostLedger costs;
    private final WorkOrderChecks checks;
    private final LabourStore entries = new LabourStore();

    public WorkOrderLabour(
            Store store, WorkOrders orders, PeopleQueries people, EquipmentQueries equipment, CostLedger costs) {
        this.store = store;
        this.orders = orders;
        this.people = people;
        this.equipment = equipment;
        this.costs = costs;
        this.checks = new WorkOrderChecks(people);
    }

    /// @return the entry's id
    public Outcome<Long> book(BookLabour hours) {
        return store.transact(BOOK, tx -> bookIn(tx, hours));
    }

    public Outcome<Long> bookIn(Tx tx, BookLabour hours) {
        return orders.withOrder(
                tx,
                hours.workOrderId(),
                order -> checked(tx, order, hours)
                        .then(() -> priced(tx, hours).map(posting -> {
                            long id = entries.insert(tx, hours, posting, null);
                            charge(tx, hours, posting, target(tx, order), id);
                            return id;
                        })));
    }

    /// Takes an entry back by one with negative hours, at its own rate and against its own cost centre.
    ///
    /// @param reason stands on the new entry
    /// @return the new entry's id
    public Outcome<Long> reverse(long entryId, String reason) {
        return store.transact(REVERSE, tx -> reverseIn(tx, entryId, reason));
    }

    public Outcome<Long> reverseIn(Tx tx, long entryId, String reason) {
        Long orderId = entries.orderOf(tx.dsl(), entryId);
        return orderId == null
                ? Outcome.refused("workorder.refused.unknown-entry")
                : orders.withOrder(tx, orderId, order -> reverse(tx, order, entries.line(tx.dsl(), entryId), reason));
    }

    private Outcome<Long> reverse(Tx tx, WorkOrder order, LabourLine line, String reason) {
        return new Checks()
                .text("reason", reason, REASON_LENGTH)
                .require(order.status().takesBookings(), "", "workorder.refused.booking", order.status())
                .require(line.originId() == null, "", "workorder.refused.reversal-of-reversal")
                .require(!line.reversed(), "", "workorder.refused.reversed")
                .then(() -> {
                    var posting = new LabourPosting(
                                    line.hours(), line.hourlyRate(), line.overtimeFactor(), line.amount())
                            .reversed();
                    var hours = new BookLabour(
                            order.id(),
                            line.personId(),
                            new LabourFields(
                                    line.workedOn(), posting.hours(), line.overtimeFactor(), line.craft(), reason));
                    CostTarget bearer = entries.target(tx.dsl(), line.id());
                    long id = entries.insert(tx, hours, posting, line.id());
                    charge(tx, hours, posting, bearer == null ? target(tx, order) : bearer, id);
                    return Outcome.done(id);
                });
    }

    private Checks checked(Tx tx, WorkOrder order, BookLabour hours) {
        LabourFields entry = hours.entry();
        var all = new Checks();
        checks.checkPerson(all, tx, "person", hours.personId());
        BigDecimal booked = entries.hoursOn(tx.dsl(), hours.personId(), entry.workedOn());
        return all.require(order.status().takesBookings(), "", "workorder.refused.booking", order.status())
                .require(
                        booked.signum() == 0 || booked.add(entry.hours()).compareTo(Labour.MOST_HOURS) <= 0,
                        "hours",
                        "workorder.refused.full-day",
                        booked.stripTrailingZeros(),
                        entry.workedOn());
    }

    private Outcome<LabourPosting> priced(Tx tx, BookLabour hours) {
        return Labour.post(hours.entry(), people.ratesIn(tx, hours.personId()), tx.today());
    }

    /// Today's cost centre of the machine: moving it later rewrites nothing.
    private CostTarget target(Tx tx, WorkOrder order) {
        long machine = order.fields().equipmentId();
        return new CostTarget(equipment.costCentreIn(tx, machine).orElse(null), machine, order.id());
    }

    private void charge(Tx tx, BookLabour hours, LabourPosting posting, CostTarget target, long entryId) {
        CostEntry.labour(hours.entry().workedOn(), posting.amount(), target, entryId)
                .ifPresent(entry -> costs.postIn(tx, entry));
    }
}
