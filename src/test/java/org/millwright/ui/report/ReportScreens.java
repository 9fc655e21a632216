package org.millwright.ui.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.Tables;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Tasks;
import org.millwright.stock.IssuePart;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.FileOpener;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.LongJobs;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.Workbench;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// A plant with a year of work behind it, and the screen of reports over it. It is 12 March 2026.
final class ReportScreens implements AutoCloseable {

    private static final Op HISTORY = new Op("test.history");
    private static final List<WorkOrderType> TYPES = List.of(WorkOrderType.values());
    private static final LocalDate START = LocalDate.of(2025, 3, 3);

    final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    final Kit kit;
    final Workbench bench;
    final ReportServices services;
    final List<String> told = new ArrayList<>();
    final List<Notices.Next> offered = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    private final List<Long> machines = new ArrayList<>();

    ReportScreens() {
        this(Locale.UK, null);
    }

    /// @param chosen the file that the user picks when asked for one
    ReportScreens(Locale locale, @Nullable Path chosen) {
        this(locale, chosen, true);
    }

    /// A plant in which nothing has happened.
    static ReportScreens empty() {
        return new ReportScreens(Locale.UK, null, false);
    }

    private ReportScreens(Locale locale, @Nullable Path chosen, boolean worked) {
        var messages = new Messages(locale, ZoneOffset.UTC);
        Tasks tasks = new DirectTasks();
        kit = new Kit(
                messages,
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                new TestCards(),
                new TestFiles(chosen));
        var navigator = new Navigator(new ScreenFactory(), answered -> answered.accept(LeaveQuestion.Answer.STAY));
        bench = new Workbench(messages, tasks, navigator, new Said(messages), new AtOnce(tasks));
        services = ReportServices.of(plant, new FileOpener() {
            @Override
            public Outcome<Path> open(Path file) {
                opened.add("open " + file.getFileName());
                return Outcome.done(file);
            }

            @Override
            public Outcome<Path> showInFolder(Path file) {
                return Outcome.refused("shell.not-opened", String.valueOf(file.getFileName()));
            }
        });
        if (worked) {
            year();
        }
    }

    ReportsScreen screen() {
        var screen = new ReportsScreen(kit, bench, services);
        screen.onShown();
        return screen;
    }

    /// One that is read in tasks of its own.
    ReportsScreen screen(Tasks tasks) {
        var own = new Kit(
                kit.messages(),
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                new TestCards(),
                new TestFiles(null));
        var screen = new ReportsScreen(own, bench, services);
        screen.onShown();
        return screen;
    }

    @Override
    public void close() {
        plant.close();
    }

    private void year() {
        plant.site().set(0, "Riverside bottling plant", "EUR", "UTC").orThrow();
        machine("F-210", "Filler 1", plant.costCentres().add("4711", "Filling").orThrow());
        machine(
                "P-305",
                "Case packer 2",
                plant.costCentres().add("4720", "Packing").orThrow());
        machine(
                "K-100",
                "Air compressor",
                plant.costCentres().add("4790", "Utilities").orThrow());
        long max =
                plant.peopleRegister().add(new PersonFields("ME", "Max", null)).orThrow();
        plant.peopleRegister()
                .setRate(max, new LabourRate(LocalDate.of(2025, 1, 1), Money.of("61.50")))
                .orThrow();
        long room = plant.storerooms().add("MAIN", "Main store").orThrow();
        long seal = plant.partRegister()
                .add(new PartFields(
                        "20-0001",
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
        plant.partRegister()
                .setLevels(seal, room, 0, new StockLevels("A-01", Quantity.of(60), Quantity.of(120)))
                .orThrow();
        at(
                START,
                tx -> plant.stockLedger()
                        .receiveIn(tx, ReceivePart.of(seal, room, Quantity.of(120), Money.of("84.20"))));
        long plan = at(START, ReportScreens::plan);
        for (int week = 0; week < 53; week++) {
            LocalDate day = START.plusWeeks(week);
            WorkOrderType type = TYPES.get(week * 7 % TYPES.size());
            long machine = machines.get(week % 3);
            int weight = 2 + week * 11 % 7;
            var fields =
                    WorkOrderFields.of("Work of week " + week, machine, type, 2).withDueOn(day.plusDays(4));
            long order = at(day, tx -> plant.workOrders().createIn(tx, NewWorkOrder.approved(fields)))
                    .id();
            var hours = new LabourFields(day, BigDecimal.valueOf(weight), BigDecimal.ONE, null, null);
            at(day, tx -> plant.workOrderLabour().bookIn(tx, new BookLabour(order, max, hours)));
            if (type != WorkOrderType.BREAKDOWN) {
                at(day, tx -> due(tx, plan, machine, day.plusDays(4), order));
            }
            if (week % 2 == 0) {
                var charge = new CostTarget(null, null, order);
                at(
                        day,
                        tx -> plant.stockLedger()
                                .issueIn(tx, IssuePart.of(seal, room, Quantity.of(weight / 2), charge)));
            }
            if (week % 9 != 8) {
                at(day, tx -> plant.workOrders().moveIn(tx, MoveWorkOrder.of(order, WorkOrderAction.START)));
                at(
                        day.plusDays(type == WorkOrderType.BREAKDOWN ? 0 : week % 6)
                                .atTime(9 + weight, 15),
                        tx -> plant.workOrders().moveIn(tx, MoveWorkOrder.of(order, WorkOrderAction.COMPLETE)));
            }
        }
    }

    private static Outcome<Long> plan(Tx tx) {
        var record = tx.create(Tables.MAINTENANCE_PLAN)
                .setCode("PM-1")
                .setName("Weekly service")
                .setProduct("WORK_ORDER")
                .setRecurrence("FREQ=WEEKLY")
                .setAnchorOn(START)
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
    }

    private static Outcome<Long> due(Tx tx, long plan, long machine, LocalDate on, long order) {
        var record = tx.create(Tables.OCCURRENCE)
                .setPlanId(plan)
                .setEquipmentId(machine)
                .setScheduledOn(on)
                .setDueOn(on)
                .setStatus("GENERATED")
                .setWorkOrderId(order);
        tx.insert(record);
        return Outcome.done(record.getId());
    }

    private void machine(String tag, String name, long centre) {
        long id = plant.equipmentRegister()
                .add(EquipmentFields.of(tag, name, EquipmentKind.MACHINE, null))
                .orThrow();
        plant.store()
                .transact(HISTORY, tx -> {
                    var record = tx.find(Tables.EQUIPMENT, id);
                    return record == null
                            ? Outcome.refused("equipment.unknown")
                            : Outcome.done(tx.update(record.setCostCentreId(centre)));
                })
                .orThrow();
        machines.add(id);
    }

    private <T> T at(LocalDate day, Function<Tx, Outcome<T>> work) {
        return at(day.atTime(8, 0), work);
    }

    private <T> T at(LocalDateTime moment, Function<Tx, Outcome<T>> work) {
        return plant.store()
                .transact(HISTORY, tx -> {
                    tx.as(TestStores.MAX, moment.toInstant(ZoneOffset.UTC));
                    return work.apply(tx);
                })
                .orThrow();
    }

    private final class Said implements Notices {

        private final Messages messages;

        Said(Messages messages) {
            this.messages = messages;
        }

        @Override
        public void done(Message what) {
            told.add(messages.text(what));
        }

        @Override
        public void done(Message what, Runnable undo) {
            done(what);
        }

        @Override
        public void done(Message what, List<Next> next) {
            done(what);
            offered.addAll(next);
        }

        @Override
        public void error(Message what) {
            done(what);
        }

        @Override
        public void refused(List<Violation> reasons) {
            reasons.forEach(reason -> done(reason.message()));
        }
    }

    private record AtOnce(Tasks tasks) implements LongJobs {

        @Override
        public <T> void start(Message title, LongWork<T> work, Consumer<? super T> done) {
            tasks.run(() -> work.run(Progress.silent()), done);
        }
    }
}
