package org.millwright.ui.workorder;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Tasks;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.TestNotices;
import org.millwright.ui.nav.Workbench;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// A small bottling plant with work in every state, and what its screens are made from. It is 12 March 2026, and Max
/// Engineer sits at the desk.
final class WorkFixture implements AutoCloseable {

    static final LocalDate TODAY = KitFixture.TODAY;

    final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    final TestCards cards = new TestCards();
    final ViewState views = ViewState.inMemory();
    final Kit kit;
    final TestNotices notices;
    final ScreenFactory screens = new ScreenFactory();
    final Workbench workbench;
    final long max;
    final long leaking;
    private final long filler;
    private final long pump;
    private final long conveyor;
    private final long ada;
    private final long seal;
    private final long room;

    WorkFixture() {
        this(Locale.UK, new DirectTasks(), null);
    }

    /// @param chosen the file that the user picks when asked for one
    WorkFixture(Locale locale, Tasks tasks, @Nullable Path chosen) {
        var messages = new Messages(locale, ZoneOffset.UTC);
        kit = new Kit(
                messages,
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                cards,
                new TestFiles(chosen));
        notices = new TestNotices(messages);
        LeaveQuestion stay = answered -> answered.accept(LeaveQuestion.Answer.STAY);
        workbench = new Workbench(messages, tasks, new Navigator(screens, stay), notices, new JobsAtOnce(tasks));
        long site = machine("RIV", "Riverside", EquipmentKind.SITE, null);
        long line = machine("L2", "Line 2", EquipmentKind.LINE, site);
        filler = machine("L2-FIL-01", "Filler, 40 heads", EquipmentKind.MACHINE, line);
        conveyor = machine("L2-CV-07", "Bottle conveyor", EquipmentKind.MACHINE, line);
        pump = machine("P-101", "Feed pump", EquipmentKind.MACHINE, site);
        max = person("ME", "Max Engineer", "61.50");
        ada = person("AW", "Ada Winter", "48.00");
        room = plant.storerooms().add("MAIN", "Main store").orThrow();
        seal = part("10-0815", "Shaft seal 45x62x8");
        plant.stockLedger()
                .receive(ReceivePart.of(seal, room, Quantity.of(10), Money.of("12.35")))
                .orThrow();
        leaking = seal();
        others();
    }

    StackPane withCards(Node screen) {
        return new StackPane(screen, cards);
    }

    @Override
    public void close() {
        plant.close();
    }

    /// What a plan would have brought to the leaking pump.
    void plan() {
        var job = new JobPlan(
                List.of(
                        TaskFields.of("Lock out and tag the drive", TaskKind.SAFETY),
                        TaskFields.of("Change the shaft seal", TaskKind.DO)),
                List.of(
                        new CraftHours("Mechanic", new BigDecimal("1.5")),
                        new CraftHours("Electrician", new BigDecimal("0.5"))),
                List.of(new PartNeed(seal, Quantity.of(2))),
                List.of(new ServiceNeed("Oil laboratory", new BigDecimal("40"))));
        plant.store()
                .transact(new Op("test"), tx -> {
                    plant.workOrderTasks().planAllIn(tx, Map.of(leaking, job));
                    return Outcome.done(leaking);
                })
                .orThrow();
        plant.workOrderTasks()
                .add(leaking, TaskFields.of("Paint the guard", TaskKind.DO))
                .orThrow();
    }

    private long seal() {
        long id = create("Shaft seal leaking", pump, 1, TODAY.minusDays(3), max, WorkOrderType.BREAKDOWN);
        move(id, WorkOrderAction.START);
        book(id, max, "1.5", "Pump opened, seal worn");
        book(id, ada, "0.75", null);
        plant.workOrderParts()
                .issue(IssueForWork.of(id, seal, room, Quantity.of(2)))
                .orThrow();
        plant.workOrders().note(id, "Spare seal is in bin B4").orThrow();
        var detail = plant.workOrderQueries().detail(id).orElseThrow();
        WorkOrderFields fields = detail.order().fields();
        plant.workOrders()
                .change(
                        id,
                        detail.order().version(),
                        new WorkOrderFields(
                                fields.title(),
                                "12 drops a minute at the drive end since the night shift.",
                                fields.equipmentId(),
                                fields.type(),
                                1,
                                fields.dueOn(),
                                max,
                                "Fitter",
                                new BigDecimal("3"),
                                "Leak",
                                "Worn seal",
                                null,
                                45))
                .orThrow();
        return id;
    }

    private void others() {
        long roller = create("Replace roller 12", conveyor, 2, TODAY.minusDays(12), ada, WorkOrderType.CORRECTIVE);
        plant.workOrders()
                .move(MoveWorkOrder.hold(roller, HoldReason.PARTS, "Roller ordered"))
                .orThrow();
        create("Guard switch loose", filler, 2, TODAY, ada, WorkOrderType.CORRECTIVE);
        create("Grease bearings of the capper drive", filler, 3, TODAY.plusDays(2), max, WorkOrderType.PREVENTIVE);
        create("Check belt tension", conveyor, 3, TODAY.plusDays(9), null, WorkOrderType.INSPECTION);
        create("Paint the frame", conveyor, 4, null, null, WorkOrderType.PROJECT);
        plant.workOrders()
                .create(NewWorkOrder.requested(
                        WorkOrderFields.of("Drain blocked beside the filler", filler, WorkOrderType.CORRECTIVE, 3)))
                .orThrow();
        long sensor = create("Replace level sensor", filler, 1, TODAY.minusDays(1), max, WorkOrderType.BREAKDOWN);
        book(sensor, max, "0.5", null);
        move(sensor, WorkOrderAction.COMPLETE);
    }

    private long machine(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return plant.equipmentRegister()
                .add(EquipmentFields.of(tag, name, kind, parent))
                .orThrow();
    }

    private long person(String code, String name, String rate) {
        long id = plant.peopleRegister().add(new PersonFields(code, name, null)).orThrow();
        plant.peopleRegister()
                .setRate(id, new LabourRate(LocalDate.of(2026, 1, 1), Money.of(rate)))
                .orThrow();
        return id;
    }

    private long part(String number, String name) {
        return plant.partRegister()
                .add(new PartFields(
                        number, name, "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null))
                .orThrow();
    }

    private long create(
            String title,
            long machine,
            int priority,
            @Nullable LocalDate due,
            @Nullable Long assignee,
            WorkOrderType type) {
        var fields = new WorkOrderFields(
                title, null, machine, type, priority, due, assignee, null, null, null, null, null, null);
        return plant.workOrders()
                .create(NewWorkOrder.approved(fields))
                .orThrow()
                .id();
    }

    private void move(long id, WorkOrderAction action) {
        plant.workOrders().move(MoveWorkOrder.of(id, action)).orThrow();
    }

    private void book(long id, long person, String hours, @Nullable String note) {
        var fields = new LabourFields(TODAY, new BigDecimal(hours), BigDecimal.ONE, null, note);
        plant.workOrderLabour().book(new BookLabour(id, person, fields)).orThrow();
    }

    /// The titles of all open work, for tests of lists.
    List<String> openTitles() {
        var request = ListRequest.ALL.withFilter("view", "open");
        return plant.workOrderQueries().rows(plant.workOrderQueries().ids(request)).stream()
                .map(row -> row.title())
                .toList();
    }
}
