package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.CertificateFields;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.people.PersonFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.FileOpener;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.LongJobs;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.TestNotices;
import org.millwright.ui.nav.Workbench;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

/// A boiler house with a round that was walked for months, and a run that is due. It is 12 March 2026, and Max Engineer
/// sits at the desk.
final class RoundsFixture implements AutoCloseable {

    static final LocalDate TODAY = KitFixture.TODAY;

    final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    final TestCards cards = new TestCards();
    final ViewState views = ViewState.inMemory();
    final List<Path> viewed = new ArrayList<>();
    final Kit kit;
    final TestNotices notices;
    final Navigator navigator;
    final Workbench workbench;
    final long house;
    final long pump;
    final long fan;
    final long round;
    final long due;
    private final List<Long> points = new ArrayList<>();

    RoundsFixture() {
        this(Locale.UK);
    }

    RoundsFixture(Locale locale) {
        this(locale, new DirectTasks());
    }

    RoundsFixture(Locale locale, Tasks tasks) {
        this(locale, tasks, new TestFiles(null));
    }

    RoundsFixture(Locale locale, Tasks tasks, TestFiles files) {
        var messages = new Messages(locale, ZoneOffset.UTC);
        kit = new Kit(messages, tasks, KitFixture.CLOCK, new SimpleObjectProperty<>(Density.COMPACT), cards, files);
        notices = new TestNotices(messages);
        LeaveQuestion stay = answered -> answered.accept(LeaveQuestion.Answer.STAY);
        var factory = new ScreenFactory()
                .add(LogRoundRoute.class, route -> new FakeScreen("rounds.walk"))
                .add(PointHistoryRoute.class, route -> new FakeScreen("rounds.walk"))
                .add(EquipmentRoute.class, route -> new FakeScreen("rounds.walk"))
                .add(WorkOrderRoute.class, route -> new FakeScreen("rounds.walk"));
        navigator = new Navigator(factory, stay);
        workbench = new Workbench(messages, tasks, navigator, notices, new NoJobs());
        plant.peopleRegister()
                .add(new PersonFields("ME", TestStores.MAX.name(), null))
                .orThrow();
        house = machine("BH", "Boiler house", EquipmentKind.AREA, null);
        pump = machine("P-101", "Feed pump 1", EquipmentKind.MACHINE, house);
        fan = machine("FN-02", "Forced draught fan", EquipmentKind.MACHINE, house);
        round = plant.roundRegister().add(boilerHouse()).orThrow();
        plant.inspections()
                .round(round)
                .orElseThrow()
                .fields()
                .points()
                .forEach(point -> points.add(Objects.requireNonNull(point.id())));
        history();
        due = plant.roundRuns().create(round, TODAY.minusDays(1)).orThrow().id();
    }

    private RoundFields boilerHouse() {
        return new RoundFields(
                "RB-01",
                "Boiler house, morning",
                house,
                true,
                List.of(
                        number("Bearing temperature, drive end", pump, "°C", null, null, "70", "80"),
                        number("Discharge pressure", pump, "bar", "8", "8.5", "10.5", "11"),
                        look("Shaft seal dry", pump, "A few drops a minute are fine, a stream is not."),
                        look("Guard in place and tight", pump, null),
                        number("Vibration, horizontal", fan, "mm/s", null, null, "4.5", "7.1"),
                        look("Inlet filter clean", fan, "Look for torn mats."),
                        look("Belt tension", fan, null),
                        number("Flue gas temperature", house, "°C", "140", "150", "210", "230"),
                        look("Escape ways clear", house, null)));
    }

    private void history() {
        int[] temperatures = {61, 62, 61, 63, 62, 64, 63, 65, 66, 66, 67, 68};
        for (int week = 0; week < temperatures.length; week++) {
            walk(TODAY.minusWeeks(temperatures.length - week), temperatures[week], week);
        }
    }

    private void walk(LocalDate day, int temperature, int week) {
        plant.store()
                .transact(new Op("test.history"), tx -> {
                    tx.as(
                            new Actor("Ada Winter", "desk"),
                            day.atTime(LocalTime.of(7, 10)).toInstant(ZoneOffset.UTC));
                    return plant.roundRuns()
                            .createIn(tx, round, day)
                            .then(run -> plant.roundRuns()
                                    .answerIn(tx, run.id(), answers(temperature, week))
                                    .then(answers -> plant.roundSigning()
                                            .signIn(
                                                    tx,
                                                    new SignRound(
                                                            run.id(),
                                                            "Ada Winter",
                                                            SignatureMeaning.INSPECTED,
                                                            false,
                                                            week == 10
                                                                    ? Map.of()
                                                                    : Map.of(
                                                                            points.get(6), FindingAction.NOTE_ONLY)))));
                })
                .orThrow();
    }

    private List<PointAnswer> answers(int temperature, int week) {
        return List.of(
                new PointAnswer(points.get(0), String.valueOf(temperature), null),
                new PointAnswer(points.get(1), "9." + week % 5, null),
                new PointAnswer(points.get(2), "P", null),
                new PointAnswer(points.get(3), "P", null),
                new PointAnswer(points.get(4), "2." + week % 4, null),
                new PointAnswer(points.get(5), "P", null),
                new PointAnswer(points.get(6), week == 10 ? "F" : "P", week == 10 ? "Slack, squeals at start" : null),
                new PointAnswer(points.get(7), String.valueOf(185 + week), null),
                new PointAnswer(points.get(8), "P", null));
    }

    LogRoundScreen log() {
        return log(new LogRoundRoute(due));
    }

    LogRoundScreen log(LogRoundRoute route) {
        var screen = new LogRoundScreen(services(), kit, workbench, route);
        screen.onShown();
        return screen;
    }

    /// A plan that the law demands, on three machines: one certificate has ended, one machine is due by the plan.
    void statutory() {
        statutory("LAW-1", "Pressure vessel, inside", TODAY.plusDays(20), house, pump);
        long plan = statutory("LAW-2", "Fan guard, by the insurer", TODAY.plusDays(80), fan);
        plant.statutory()
                .certify(new CertificateFields(
                        plan, fan, "Insurer", "FG-2025/118", TODAY.minusYears(1), TODAY.minusDays(3)))
                .orThrow();
    }

    private long statutory(String code, String name, LocalDate from, Long... machines) {
        var timing = new TimingFields(
                "FREQ=YEARLY",
                from,
                null,
                null,
                Combination.ANY,
                PlanBasis.SCHEDULED,
                null,
                WorkingDayShift.NONE,
                null,
                0,
                false,
                true);
        return plant.planRegister()
                .add(new PlanFields(
                        code,
                        name,
                        timing,
                        new PlanJob(PlanProduct.ROUND, round, null, null, 3, null, null),
                        null,
                        true,
                        List.of(machines)))
                .orThrow();
    }

    StatutoryScreen statutoryScreen() {
        return new StatutoryScreen(
                kit, StatutoryServices.of(plant, opener(), Path.of("target", "viewed")), workbench, views);
    }

    FileOpener opener() {
        return new Viewer(viewed);
    }

    RoundServices services() {
        return RoundServices.of(plant, views, opener(), Path.of("target", "viewed"));
    }

    long point(int place) {
        return points.get(place);
    }

    void answer(int place, String typed, @Nullable String note) {
        plant.roundRuns()
                .answer(due, new PointAnswer(points.get(place), typed, note))
                .orThrow();
    }

    /// Somebody else signs the run that is due.
    void signElsewhere() {
        plant.roundSigning()
                .sign(new SignRound(due, "Ada Winter", SignatureMeaning.INSPECTED, true, Map.of()))
                .orThrow();
    }

    StackPane withCards(Node screen) {
        return new StackPane(screen, cards);
    }

    /// @return its number
    String orderOnPump() {
        var fields = new WorkOrderFields(
                "Mend the seal",
                null,
                pump,
                WorkOrderType.CORRECTIVE,
                3,
                TODAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return plant.workOrders()
                .create(new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, null))
                .orThrow()
                .number();
    }

    @Override
    public void close() {
        plant.close();
    }

    static CheckPointFields look(String name, long machine, @Nullable String instruction) {
        return new CheckPointFields(name, machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, instruction, true);
    }

    static CheckPointFields number(
            String name,
            long machine,
            String unit,
            @Nullable String low,
            @Nullable String lowWarning,
            @Nullable String highWarning,
            @Nullable String high) {
        var limits = new Limits(decimal(low), decimal(lowWarning), decimal(highWarning), decimal(high));
        return new CheckPointFields(name, machine, CheckPointKind.NUMBER, unit, limits, null, true);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private long machine(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return plant.equipmentRegister()
                .add(EquipmentFields.of(tag, name, kind, parent))
                .orThrow();
    }

    /// The system's viewer, which remembers what it was given.
    private record Viewer(List<Path> viewed) implements FileOpener {
        @Override
        public Outcome<Path> open(Path file) {
            viewed.add(file);
            return Outcome.done(file);
        }

        @Override
        public Outcome<Path> showInFolder(Path file) {
            throw new AssertionError("nobody asked for " + file);
        }
    }

    /// Rounds have no work that takes long.
    private record NoJobs() implements LongJobs {

        @Override
        public <T> void start(Message title, LongWork<T> work, Consumer<? super T> done) {
            throw new AssertionError("no long work here");
        }
    }
}
