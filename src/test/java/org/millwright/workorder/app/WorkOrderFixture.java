package org.millwright.workorder.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.millwright.cost.app.CostCentres;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.people.app.PeopleQueries;
import org.millwright.people.app.PeopleRegister;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.app.PartRegister;
import org.millwright.stock.app.StockLedger;
import org.millwright.stock.app.Storerooms;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderType;

/// A line with a pump and its motor on cost centre 4711, Max at the desk at 61.50 an hour,
/// Ada at 48.00, and a storeroom that knows a seal.
abstract class WorkOrderFixture extends StoreFixture {

    protected EquipmentRegister equipment;
    protected CostCentres centres;
    protected CostLedger costs;
    protected PeopleRegister people;
    protected WorkOrders orders;
    protected WorkOrderLabour labour;
    protected WorkOrderParts parts;
    protected StockLedger stock;
    protected JobCompletion completion;
    protected WorkOrderQueries queries;
    protected long centre;
    protected long line;
    protected long pump;
    protected long motor;
    protected long max;
    protected long ada;
    protected long room;
    protected long seal;

    @BeforeEach
    void aPumpAndTwoPeople() {
        equipment = new EquipmentRegister(store);
        centres = new CostCentres(store);
        costs = new CostLedger(store);
        people = new PeopleRegister(store);
        var machines = new EquipmentQueries(store);
        var persons = new PeopleQueries(store);
        orders = new WorkOrders(store, persons, DueDateGuard.NONE);
        labour = new WorkOrderLabour(store, orders, persons, machines, costs);
        stock = new StockLedger(store, costs, machines);
        parts = new WorkOrderParts(store, orders, stock);
        completion = new JobCompletion(store, orders, labour);
        queries = new WorkOrderQueries(store, machines, persons);
        centre = centres.add("4711", "Boiler house").orThrow();
        line = equipment
                .add(machine("L1", "Line 1", EquipmentKind.LINE, null, centre))
                .orThrow();
        pump = equipment
                .add(machine("P-101", "Feed pump", EquipmentKind.MACHINE, line, null))
                .orThrow();
        motor = equipment
                .add(machine("P-101-M", "Motor of the feed pump", EquipmentKind.COMPONENT, pump, null))
                .orThrow();
        room = new Storerooms(store).add("MAIN", "Main store").orThrow();
        seal = new PartRegister(store)
                .add(new PartFields(
                        "10-0815",
                        "Shaft seal",
                        "pcs",
                        PartCriticality.VITAL,
                        null,
                        null,
                        null,
                        0,
                        Quantity.of(1),
                        null))
                .orThrow();
        max = person("ME", "Max Engineer", "61.50");
        ada = person("AW", "Ada Winter", "48.00");
    }

    protected long approved(String title) {
        return orders.create(NewWorkOrder.approved(fields(title))).orThrow().id();
    }

    protected WorkOrderFields fields(String title) {
        return WorkOrderFields.of(title, pump, WorkOrderType.CORRECTIVE, 2);
    }

    protected WorkOrderDetail detail(long id) {
        return queries.detail(id).orElseThrow();
    }

    protected List<String> titles(ListRequest request) {
        return queries.rows(queries.ids(request)).stream()
                .map(WorkOrderRow::title)
                .toList();
    }

    /// What the ledger says about the order.
    protected Money ledger(long id) {
        return costs.totals(ListRequest.ALL.withFilter("workOrder", String.valueOf(id))).values().stream()
                .reduce(Money.ZERO, Money::plus);
    }

    protected void receive(int quantity, String price) {
        stock.receive(ReceivePart.of(seal, room, Quantity.of(quantity), Money.of(price)))
                .orThrow();
    }

    protected static LabourFields hours(String hours) {
        return new LabourFields(TestStores.TODAY, new BigDecimal(hours), BigDecimal.ONE, null, null);
    }

    protected static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }

    protected static EquipmentFields machine(
            String tag, String name, EquipmentKind kind, @Nullable Long parent, @Nullable Long costCentre) {
        return new EquipmentFields(
                tag,
                name,
                kind,
                null,
                parent,
                Criticality.A,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                costCentre,
                null);
    }

    private long person(String code, String name, String rate) {
        long id = people.add(new PersonFields(code, name, null)).orThrow();
        people.setRate(id, new LabourRate(LocalDate.of(2026, 1, 1), Money.of(rate)))
                .orThrow();
        return id;
    }
}
