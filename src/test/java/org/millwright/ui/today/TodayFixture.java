package org.millwright.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;
import org.millwright.ui.Desk;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// A plant in which something waits: a round, late work, work for today and for later, a part at its minimum, and a
/// plan whose work is not made yet. It is 12 March 2026.
final class TodayFixture implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    final Desk desk = new Desk();
    long pump;
    long run;
    long late;
    long seal;

    /// A plant with nothing in it.
    static TodayFixture empty() {
        return new TodayFixture();
    }

    TodayFixture withAPump() {
        pump = plant.equipmentRegister()
                .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                .orThrow();
        return this;
    }

    TodayFixture atWork() {
        withAPump();
        long round = plant.roundRegister()
                .add(new RoundFields(
                        "R-1",
                        "Morning round",
                        pump,
                        true,
                        List.of(new CheckPointFields(
                                "Seal dry", pump, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true))))
                .orThrow();
        run = plant.roundRuns().create(round, TODAY.minusDays(1)).orThrow().id();
        plant.roundRuns().create(round, TODAY.plusDays(1)).orThrow();
        late = order("Seal leaking", TODAY.minusDays(3));
        order("Guard loose", TODAY);
        order("Check tension", TODAY.plusDays(6));
        order("Paint", TODAY.plusDays(7));
        stock();
        plan();
        return this;
    }

    /// In sight, and read.
    TodayScreen screen() {
        var screen = new TodayScreen(plant, desk.kit, desk.workbench);
        Scenes.show(desk.withCards(screen.node()));
        screen.onShown();
        Scenes.layOut(screen.node().getScene());
        return screen;
    }

    long order(String title, LocalDate due) {
        var fields = new WorkOrderFields(
                title, null, pump, WorkOrderType.CORRECTIVE, 2, due, null, null, null, null, null, null, null);
        return plant.workOrders()
                .create(NewWorkOrder.approved(fields))
                .orThrow()
                .id();
    }

    static List<String> texts(Node node) {
        Scenes.layOut(node.getScene());
        return node.lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(one -> ((Labeled) one).getText())
                .toList();
    }

    @Override
    public void close() {
        plant.close();
    }

    private void stock() {
        seal = plant.partRegister()
                .add(new PartFields(
                        "10-0815",
                        "Shaft seal",
                        "pcs",
                        PartCriticality.VITAL,
                        null,
                        null,
                        null,
                        7,
                        Quantity.of(1),
                        null))
                .orThrow();
        long room = plant.storerooms().add("MAIN", "Main store").orThrow();
        plant.partRegister()
                .setLevels(seal, room, 0, new StockLevels("A-1", Quantity.of(4), Quantity.of(10)))
                .orThrow();
        plant.stockLedger()
                .receive(ReceivePart.of(seal, room, Quantity.of(10), Money.of("5")))
                .orThrow();
        plant.workOrderParts()
                .issue(IssueForWork.of(late, seal, room, Quantity.of(6)))
                .orThrow();
    }

    private void plan() {
        plant.planRegister()
                .add(new PlanFields(
                        "PM-1",
                        "Grease bearings",
                        PlanProduct.WORK_ORDER,
                        "FREQ=MONTHLY",
                        TODAY,
                        PlanBasis.SCHEDULED,
                        0,
                        null,
                        "Grease bearings",
                        null,
                        3,
                        null,
                        null,
                        true,
                        List.of(pump)))
                .orThrow();
    }
}
