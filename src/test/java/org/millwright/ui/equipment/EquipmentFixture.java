package org.millwright.ui.equipment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostSource;
import org.millwright.cost.CostTarget;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterKind;
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.Tx;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.Scenes;
import org.millwright.ui.files.TestFileDesk;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.shell.Places;
import org.millwright.ui.shell.Shell;
import org.millwright.ui.shell.ShellSetup;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// The equipment screen in a window, over a small bottling plant of its own.
final class EquipmentFixture implements AutoCloseable {

    final Store store = TestStores.inMemory();
    final Plant plant = Plant.of(store);
    final TestCards cards = new TestCards();
    final ViewState views = ViewState.inMemory();
    final Messages messages;
    final @Nullable Path exportTo;
    final Shell shell;
    long site;
    long line;
    long filler;
    long valve;
    private OptionalLong shownFirst = OptionalLong.empty();
    private @Nullable EquipmentScreen screen;

    EquipmentFixture() {
        this(Scenes.ENGLISH, null);
    }

    EquipmentFixture(Messages messages, @Nullable Path exportTo) {
        this(messages, exportTo, new DirectTasks());
    }

    EquipmentFixture(Messages messages, @Nullable Path exportTo, Tasks tasks) {
        this.messages = messages;
        this.exportTo = exportTo;
        var factory = new ScreenFactory();
        shell = new Shell(new ShellSetup(
                messages,
                tasks,
                fault -> {
                    throw new IllegalStateException(fault.cause());
                },
                factory,
                Places.standard(Map.of()),
                FXCollections.observableArrayList(),
                new SimpleStringProperty("Riverside plant"),
                "Maria Ebner",
                new SimpleStringProperty(""),
                List.of()));
        var kit = new Kit(
                messages,
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                cards,
                new TestFiles(exportTo));
        factory.add(EquipmentRoute.class, route -> {
            screen = new EquipmentScreen(
                    kit,
                    shell.workbench(),
                    EquipmentServices.of(plant, Locale.GERMANY, TestFileDesk.of(plant)),
                    views,
                    shownFirst);
            return screen;
        });
        factory.add(ImportRoute.class, route -> new FakeScreen("importing.title"));
        factory.add(PointHistoryRoute.class, route -> new FakeScreen("equipment.tab.points"));
        factory.add(WorkOrderRoute.class, route -> new FakeScreen("equipment.tab.work"));
    }

    /// Opens the screen in the window.
    EquipmentScreen open() {
        shell.workbench().navigator().open(new EquipmentRoute());
        if (screen == null) {
            throw new AssertionError("not built");
        }
        return screen;
    }

    EquipmentScreen open(long first) {
        shownFirst = OptionalLong.of(first);
        return open();
    }

    Parent node() {
        return (Parent) open().node();
    }

    /// Two lines with their machines; the filler has a past.
    EquipmentFixture withPlant() {
        long filling = plant.costCentres().add("4711", "Filling").orThrow();
        plant.costCentres().add("4720", "Packaging").orThrow();
        site = add("RIV", "Riverside plant", EquipmentKind.SITE, null);
        long bottling = add("RIV-B", "Bottling hall", EquipmentKind.AREA, site);
        add("RIV-E", "Energy centre", EquipmentKind.AREA, site);
        add("RIV-W", "Water treatment", EquipmentKind.AREA, site);
        add("L1", "Line 1, returnable glass", EquipmentKind.LINE, bottling);
        line = add("L2", "Line 2, PET 0.5 to 1.5 l", EquipmentKind.LINE, bottling);
        add("L2-BLW-01", "Blow moulder", EquipmentKind.MACHINE, line);
        filler = add("L2-FIL-01", "Filler", EquipmentKind.MACHINE, line);
        long capper = add("L2-CAP-01", "Capper", EquipmentKind.MACHINE, line);
        long labeller = add("L2-LAB-01", "Labeller", EquipmentKind.MACHINE, line);
        add("L2-PCK-01", "Shrink packer", EquipmentKind.MACHINE, line);
        add("L2-PAL-01", "Palletiser", EquipmentKind.MACHINE, line);
        valve = add("L2-FIL-01-V01", "Filling valve 1", EquipmentKind.COMPONENT, filler);
        add("L2-FIL-01-M01", "Main drive", EquipmentKind.COMPONENT, filler);
        add("L2-FIL-01-P01", "CIP pump", EquipmentKind.COMPONENT, filler);
        describe(filler, filling);
        state(capper, EquipmentStatus.DOWN);
        state(labeller, EquipmentStatus.STANDBY);
        plant.equipmentRegister()
                .retire(add("L2-OLD-01", "Old depalletiser", EquipmentKind.MACHINE, line), 1)
                .orThrow();
        work();
        return this;
    }

    /// A round looks at the filler and at one of its valves; it was walked twice.
    ///
    /// @return the check point at the filler
    long withRound() {
        var limits = new Limits(null, null, new BigDecimal("62"), new BigDecimal("70"));
        long round = plant.roundRegister()
                .add(new RoundFields(
                        "RND-L2",
                        "Weekly round line 2",
                        line,
                        true,
                        List.of(
                                new CheckPointFields(
                                        "Main bearing temperature",
                                        filler,
                                        CheckPointKind.NUMBER,
                                        "°C",
                                        limits,
                                        null,
                                        true),
                                new CheckPointFields(
                                        "Valve seat tight",
                                        valve,
                                        CheckPointKind.PASS_FAIL,
                                        null,
                                        Limits.NONE,
                                        null,
                                        true))))
                .orThrow();
        List<Long> points = plant.inspections().round(round).orElseThrow().fields().points().stream()
                .map(point -> Objects.requireNonNull(point.id()))
                .toList();
        for (String reading : List.of("58", "64.5")) {
            long run =
                    plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
            plant.roundRuns()
                    .answer(run, new PointAnswer(points.getFirst(), reading, null))
                    .orThrow();
            plant.roundSigning()
                    .sign(new SignRound(run, "Ada", SignatureMeaning.INSPECTED, true, Map.of()))
                    .orThrow();
        }
        return points.getFirst();
    }

    /// The filler has a counter that went over its span, one of hours that was replaced, and a gauge
    /// that nobody reads any more.
    EquipmentFixture withMeters() {
        long bottles = meter(new MeterFields(
                filler,
                "Bottles filled",
                "bottles",
                MeterKind.COUNTER,
                new BigDecimal("10000000"),
                LocalDate.of(2019, 3, 12),
                new BigDecimal("180000"),
                14,
                null));
        long hours = meter(MeterFields.counter(filler, "Operating hours", "h"));
        long pressure = meter(MeterFields.gauge(filler, "Bowl pressure", "bar"));
        LocalDateTime first = LocalDateTime.of(2025, 10, 6, 6, 45);
        for (int week = 0; week < 23; week++) {
            LocalDateTime at = first.plusWeeks(week);
            long filled = 7_400_000 + week * 1_130_000L + week * 7919 % 90_000;
            boolean rolls = filled / 10_000_000 > (filled - 1_130_000L) / 10_000_000 && week > 0;
            BigDecimal shows = BigDecimal.valueOf(filled % 10_000_000);
            read(rolls ? RecordReading.rollOver(bottles, at, shows) : RecordReading.normal(bottles, at, shows));
            read(
                    week == 9
                            ? RecordReading.replacement(hours, at, BigDecimal.valueOf(31_811), BigDecimal.ZERO)
                            : RecordReading.normal(
                                    hours, at, BigDecimal.valueOf(week < 9 ? 31_000 + week * 90L : week * 88L - 780)));
            if (week < 14) {
                read(RecordReading.normal(pressure, at, BigDecimal.valueOf(240 + week * 37 % 50, 2)));
            }
        }
        return this;
    }

    private long meter(MeterFields fields) {
        return plant.meterRegister().add(fields).orThrow();
    }

    private void read(RecordReading reading) {
        plant.meterReadings().record(reading.asConfirmed(true)).orThrow();
    }

    private long add(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return plant.equipmentRegister()
                .add(EquipmentFields.of(tag, name, kind, parent))
                .orThrow();
    }

    private void describe(long id, long centre) {
        plant.equipmentRegister()
                .change(
                        id,
                        version(id),
                        new EquipmentFields(
                                "L2-FIL-01",
                                "Filler, 80 valves",
                                EquipmentKind.MACHINE,
                                "Rotary filler",
                                line,
                                Criticality.A,
                                EquipmentStatus.IN_SERVICE,
                                "Hallbrook",
                                "RF 80/16",
                                "0047110",
                                LocalDate.of(2019, 3, 12),
                                LocalDate.of(2021, 3, 12),
                                new BigDecimal("412500.00"),
                                new BigDecimal("520000.00"),
                                centre,
                                "Grease the bowl bearing by hand: the central lubrication does not reach it."))
                .orThrow();
    }

    private void state(long id, EquipmentStatus status) {
        EquipmentFields was = plant.equipment().detail(id).orElseThrow().fields();
        plant.equipmentRegister()
                .change(
                        id,
                        version(id),
                        new EquipmentFields(
                                was.tag(),
                                was.name(),
                                was.kind(),
                                null,
                                was.parentId(),
                                Criticality.B,
                                status,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                .orThrow();
    }

    private int version(long id) {
        return plant.equipment().detail(id).orElseThrow().version();
    }

    private void work() {
        for (String title : List.of("Filling valve 17 drips", "Replace bowl seal", "Lubricate main bearing")) {
            plant.workOrders()
                    .create(NewWorkOrder.approved(WorkOrderFields.of(title, filler, WorkOrderType.CORRECTIVE, 2)
                            .withDueOn(LocalDate.of(2026, 3, 20))))
                    .orThrow();
        }
        store.transact(new Op("test"), tx -> {
                    for (int month = 1; month <= 12; month++) {
                        LocalDate day = LocalDate.of(2026, 3, 5).minusMonths(month - 1);
                        cost(tx, day, CostCategory.LABOUR, 180 + month * 37 % 210);
                        cost(tx, day, CostCategory.MATERIAL, 90 + month * 91 % 640);
                    }
                    cost(tx, LocalDate.of(2024, 6, 1), CostCategory.CONTRACT, 4200);
                    return Outcome.done(true);
                })
                .orThrow();
    }

    private void cost(Tx tx, LocalDate day, CostCategory category, long amount) {
        plant.costs()
                .postIn(
                        tx,
                        new CostEntry(
                                day,
                                category,
                                Money.of(amount + ".50"),
                                new CostTarget(null, valve, null),
                                CostSource.LABOUR_ENTRY,
                                tx.newId()));
    }

    @Override
    public void close() {
        plant.close();
    }
}
