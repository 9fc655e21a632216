package org.millwright.report.app;

import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.millwright.cost.CostTarget;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.Tx;
import org.millwright.stock.IssuePart;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// A plant with a February 2026 whose figures were counted by hand; today is 10 March.
///
/// Two cost centres, one with a name that a spreadsheet takes for a pattern; a machine without one.
public abstract class ReportFixture extends StoreFixture {

    private static final Op HISTORY = new Op("test.history");

    protected Plant plant;
    private long max;
    private long pump;
    private long washer;
    protected long loose;
    protected long main;
    private long shop;
    private long seal;
    private long bearing;

    @BeforeEach
    protected void aPlantWithAFebruary() {
        plant = Plant.of(store);
        masters();
        long breakdown = jobs();
        stock(breakdown);
        maintenance();
    }

    private void masters() {
        plant.site().set(0, "Riverside plant", "EUR", "UTC").orThrow();
        long filling = plant.costCentres().add("4711", "Filling").orThrow();
        long odd = plant.costCentres().add("0815", "=Washing *? \"wet\"").orThrow();
        pump = machine("0007", "=1+1 Feed pump", filling);
        washer = machine("W-1", "Crate washer", odd);
        loose = machine("X-9", "Trolley", null);
        max = plant.peopleRegister().add(new PersonFields("ME", "Max", null)).orThrow();
        plant.peopleRegister()
                .setRate(max, new LabourRate(LocalDate.of(2025, 1, 1), Money.of("61.50")))
                .orThrow();
        main = plant.storerooms().add("MAIN", "Main store").orThrow();
        shop = plant.storerooms().add("SHOP", "Workshop").orThrow();
        seal = part("0001", "Shaft seal");
        bearing = part("0002", "Bearing");
    }

    /// @return the breakdown
    private long jobs() {
        long repaint = job(day(1, 20), fields("Repaint", pump, WorkOrderType.CORRECTIVE, day(2, 5)));
        book(repaint, day(2, 10), day(2, 10), "2");
        move(repaint, day(2, 10).atTime(16, 0), WorkOrderAction.COMPLETE);
        long breakdown = job(day(2, 3), fields("Seal burst", pump, WorkOrderType.BREAKDOWN, day(2, 3)));
        move(breakdown, day(2, 3).atTime(9, 0), WorkOrderAction.START);
        book(breakdown, day(2, 3), day(2, 3), "4.25");
        at(
                day(2, 3).atTime(13, 30),
                tx -> plant.workOrders()
                        .moveIn(
                                tx,
                                new MoveWorkOrder(
                                        breakdown,
                                        WorkOrderAction.COMPLETE,
                                        null,
                                        null,
                                        day(2, 3).atTime(12, 30).toInstant(ZoneOffset.UTC))));
        job(day(2, 20), fields("Guard loose", washer, WorkOrderType.CORRECTIVE, day(2, 25)));
        long wish = at(
                        day(2, 12).atTime(8, 0),
                        tx -> plant.workOrders()
                                .createIn(
                                        tx,
                                        NewWorkOrder.requested(
                                                fields("New colour", washer, WorkOrderType.PROJECT, null))))
                .id();
        at(
                day(2, 14).atTime(8, 0),
                tx -> plant.workOrders().moveIn(tx, MoveWorkOrder.of(wish, WorkOrderAction.REJECT, "No")));
        long later = job(day(3, 2), fields("Filed late", washer, WorkOrderType.CORRECTIVE, null));
        book(later, day(3, 2), day(2, 28), "1");
        long earlier = job(day(1, 5), fields("Done in January", washer, WorkOrderType.CORRECTIVE, null));
        move(earlier, day(1, 10).atTime(8, 0), WorkOrderAction.COMPLETE);
        book(earlier, day(2, 3), day(2, 2), "0.5");
        return breakdown;
    }

    private void stock(long breakdown) {
        receive(day(1, 2), seal, main, 10, "12.34");
        receive(day(1, 2), bearing, main, 10, "3.00");
        receive(day(2, 1), seal, shop, 5, "15.55");
        issue(day(2, 3), seal, 3, new CostTarget(null, null, breakdown));
        issue(day(2, 15), seal, 1, new CostTarget(null, loose, null));
        issue(day(3, 5), bearing, 9, new CostTarget(null, pump, null));
        levels(seal, 8);
        levels(bearing, 2);
    }

    /// Six dates in February: two in time, one late, one not done, one missed, one skipped.
    private void maintenance() {
        long plan = at(day(1, 1).atTime(8, 0), tx -> {
            var record = tx.create(MAINTENANCE_PLAN)
                    .setCode("PM-1")
                    .setName("Grease")
                    .setProduct("WORK_ORDER")
                    .setRecurrence("FREQ=WEEKLY")
                    .setAnchorOn(day(1, 2))
                    .setBasis("SCHEDULED")
                    .setLeadDays(7)
                    .setCombination("ANY")
                    .setWorkingDayShift("NONE")
                    .setSeveralOpen(false)
                    .setStatutory(false)
                    .setPriority(3)
                    .setRevision(1)
                    .setActive(true);
            tx.insert(record);
            return Outcome.done(record.getId());
        });
        long early = job(day(1, 28), fields("Grease", pump, WorkOrderType.PREVENTIVE, day(2, 6)));
        move(early, day(2, 5).atTime(8, 0), WorkOrderAction.COMPLETE);
        long late = job(day(1, 28), fields("Grease", pump, WorkOrderType.PREVENTIVE, day(2, 10)));
        move(late, day(2, 12).atTime(8, 0), WorkOrderAction.COMPLETE);
        long waiting = job(day(2, 10), fields("Grease", pump, WorkOrderType.PREVENTIVE, day(2, 20)));
        occurrence(plan, day(2, 6), "GENERATED", early, null);
        occurrence(plan, day(2, 10), "GENERATED", late, null);
        occurrence(plan, day(2, 20), "GENERATED", waiting, null);
        occurrence(plan, day(2, 13), "MISSED", null, null);
        occurrence(plan, day(2, 27), "SKIPPED", null, null);
        occurrence(plan, day(2, 28), "GENERATED", null, signedRound());
        occurrence(plan, day(3, 6), "MISSED", null, null);
    }

    private long signedRound() {
        return at(day(2, 28).atTime(8, 0), tx -> {
            var round = tx.create(INSPECTION_ROUND)
                    .setCode("R-1")
                    .setName("Morning round")
                    .setEquipmentId(pump)
                    .setRevision(1)
                    .setActive(true);
            tx.insert(round);
            var run = tx.create(ROUND_RUN)
                    .setRunNo("RR-000001")
                    .setRoundId(round.getId())
                    .setDueOn(day(2, 28))
                    .setStatus("SIGNED")
                    .setSignedAt(tx.now())
                    .setPartial(false);
            tx.insert(run);
            return Outcome.done(run.getId());
        });
    }

    private void occurrence(long plan, LocalDate on, String status, @Nullable Long order, @Nullable Long run) {
        at(on.atTime(8, 0), tx -> {
            tx.insert(tx.create(OCCURRENCE)
                    .setPlanId(plan)
                    .setEquipmentId(pump)
                    .setScheduledOn(on)
                    .setDueOn(on)
                    .setStatus(status)
                    .setWorkOrderId(order)
                    .setRoundRunId(run));
            return Outcome.done(on);
        });
    }

    protected static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /// Does something at another moment.
    protected <T> T at(LocalDateTime moment, Function<Tx, Outcome<T>> work) {
        return store.transact(HISTORY, tx -> {
                    tx.as(TestStores.MAX, moment.toInstant(ZoneOffset.UTC));
                    return work.apply(tx);
                })
                .orThrow();
    }

    private long machine(String tag, String name, @Nullable Long centre) {
        var fields = EquipmentFields.of(tag, name, EquipmentKind.MACHINE, null);
        long id = plant.equipmentRegister().add(fields).orThrow();
        if (centre != null) {
            store.transact(HISTORY, tx -> {
                        var record = tx.lock(org.millwright.platform.db.schema.Tables.EQUIPMENT, id);
                        tx.update(java.util.Objects.requireNonNull(record).setCostCentreId(centre));
                        return Outcome.done(id);
                    })
                    .orThrow();
        }
        return id;
    }

    protected long part(String number, String name) {
        return plant.partRegister()
                .add(new PartFields(
                        number, name, "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null))
                .orThrow();
    }

    private static WorkOrderFields fields(String title, long machine, WorkOrderType type, @Nullable LocalDate due) {
        return WorkOrderFields.of(title, machine, type, 2).withDueOn(due);
    }

    protected long job(LocalDate reported, WorkOrderFields fields) {
        return at(reported.atTime(8, 0), tx -> plant.workOrders().createIn(tx, NewWorkOrder.approved(fields)))
                .id();
    }

    private void move(long order, LocalDateTime moment, WorkOrderAction action) {
        at(moment, tx -> plant.workOrders().moveIn(tx, MoveWorkOrder.of(order, action)));
    }

    private void book(long order, LocalDate entered, LocalDate worked, String hours) {
        var entry = new LabourFields(worked, new BigDecimal(hours), BigDecimal.ONE, null, null);
        at(entered.atTime(12, 0), tx -> plant.workOrderLabour().bookIn(tx, new BookLabour(order, max, entry)));
    }

    protected void receive(LocalDate on, long part, long room, int quantity, String price) {
        at(
                on.atTime(8, 0),
                tx -> plant.stockLedger()
                        .receiveIn(tx, ReceivePart.of(part, room, Quantity.of(quantity), Money.of(price))));
    }

    protected void issue(LocalDate on, long part, int quantity, CostTarget charge) {
        at(
                on.atTime(9, 0),
                tx -> plant.stockLedger().issueIn(tx, IssuePart.of(part, main, Quantity.of(quantity), charge)));
    }

    protected void levels(long part, int minimum) {
        store.transact(
                        HISTORY,
                        tx -> plant.partRegister()
                                .setLevelsIn(
                                        tx, part, main, new StockLevels("A-01", Quantity.of(minimum), Quantity.of(20))))
                .orThrow();
    }
}
