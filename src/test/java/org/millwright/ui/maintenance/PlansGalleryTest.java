package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.Season;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.theme.ThemeChoice;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// Draws the plans of the sample plant at the size that the window leaves them, so that a careful person can look at
/// them.
@FxTest
class PlansGalleryTest {

    private static final double WIDTH = 1166;
    private static final double NARROW = 944;
    private static final double HEIGHT = 694;
    private static final double TALL = 2500;

    private static Plant plant;

    @BeforeAll
    static void fillThePlant() {
        plant = SamplePlants.small(KitFixture.CLOCK);
    }

    @AfterAll
    static void closeThePlant() {
        plant.close();
    }

    @Test
    void theListBeforeAPlanIsChosen() {
        draw("plans", WIDTH, Locale.UK, "", "rule", _ -> {});
    }

    @Test
    void anEmptyPlant() {
        Gallery.draw("plans-empty", WIDTH, HEIGHT, () -> {
            try (var empty = Plant.of(TestStores.inMemory(KitFixture.CLOCK))) {
                var desk = new Desk();
                var screen = new PlansScreen(empty, desk.kit, desk.workbench, desk.views, OptionalLong.empty());
                screen.onShown();
                return desk.withCards(screen.node());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"IR-L2-W", "PM-L2-PAC-S", "PM-L2-FIL-M"})
    void theEditor(String code) {
        draw("plan-" + code, WIDTH, Locale.UK, code, "rule", _ -> {});
    }

    @Test
    void theEditorInGerman() {
        draw("plan-german", WIDTH, Locale.GERMANY, "IR-UTL-D", "rule", _ -> {});
        draw("plan-narrow-german", NARROW, Locale.GERMANY, "PM-L2-PAC-S", "rule", _ -> {});
    }

    @Test
    void aPlanOfEveryPart() {
        long machine = plant.plans()
                .detail(plant.plans().ids(ListRequest.ALL.withText("PM-UTL-CMP-Q"))[0])
                .orElseThrow()
                .fields()
                .equipmentIds()
                .getFirst();
        if (plant.plans().ids(ListRequest.ALL.withText("PM-ALL")).length == 0) {
            var timing = new TimingFields(
                    "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
                    KitFixture.kit().today(),
                    new MeterTrigger("Running hours", new BigDecimal("500"), new BigDecimal("20")),
                    null,
                    Combination.ANY,
                    PlanBasis.COMPLETED,
                    null,
                    WorkingDayShift.FOLLOWING,
                    new Season(MonthDay.of(5, 1), MonthDay.of(9, 30), OutsideSeason.DEFER),
                    10,
                    false,
                    true);
            var job = new PlanJob(PlanProduct.WORK_ORDER, null, "Grease the filler", null, 3, null, null, job());
            plant.planRegister()
                    .add(new PlanFields(
                            "PM-ALL",
                            "Grease the filler",
                            timing,
                            job,
                            null,
                            true,
                            List.of(machine),
                            Map.of(machine, new BigDecimal("12000"))))
                    .orThrow();
        }
        draw("plan-every-part", WIDTH, TALL, Locale.UK, "PM-ALL");
        draw("plan-every-part-german", NARROW, TALL, Locale.GERMANY, "PM-ALL");
    }

    private static JobPlan job() {
        long[] parts = plant.stock().ids(ListRequest.ALL.withFilter("active", "true"));
        return new JobPlan(
                List.of(
                        TaskFields.of("Lock out and tag the drive", TaskKind.SAFETY),
                        TaskFields.of("Grease both bearings, three strokes each", TaskKind.DO),
                        TaskFields.of("Look at the seals for leaks", TaskKind.CHECK),
                        new TaskFields(
                                "Measure the bearing temperature after ten minutes",
                                TaskKind.NUMBER,
                                "°C",
                                null,
                                new BigDecimal("75"))),
                List.of(
                        new CraftHours("Mechanic", new BigDecimal("1.5")),
                        new CraftHours("Electrician", new BigDecimal("0.5"))),
                List.of(new PartNeed(parts[0], Quantity.of(2)), new PartNeed(parts[7], Quantity.of("0.25"))),
                List.of(new ServiceNeed("Oil laboratory", new BigDecimal("40")), new ServiceNeed("Scaffolding", null)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTaskThatIsWrong() {
        draw("plan-job-wrong", WIDTH, Locale.UK, "PM-L2-FIL-M", "rule", screen -> {
            Scenes.find(screen.node(), "#add-tasks", Button.class).fire();
            Scenes.find(screen.node(), ".ordered-form #text", TextField.class).setText("Measure the gap");
            ((ComboBox<TaskKind>) Scenes.find(screen.node(), ".ordered-form #kind", ComboBox.class))
                    .setValue(TaskKind.NUMBER);
            Scenes.find(screen.node(), ".ordered-form #low", TextField.class).setText("5");
            Scenes.find(screen.node(), ".ordered-form #high", TextField.class).setText("2");
            Scenes.find(screen.node(), "#add-crafts", Button.class).fire();
            Scenes.find(screen.node(), "#craft-hours", TextField.class).setText("2");
            screen.saveGuard().orElseThrow().save(_ -> {});
            Scenes.layOut(screen.node().getScene());
        });
    }

    private static void draw(String name, double width, double height, Locale locale, String code) {
        Gallery.draw(name, width, height, () -> screen(width, locale, code, "rule", _ -> {}));
    }

    @Test
    void aNewPlan() {
        draw(
                "plan-new",
                WIDTH,
                Locale.UK,
                "",
                "rule",
                screen -> screen.commands().getFirst().action().run());
    }

    @Test
    void aNewPlanWithWhatIsMissing() {
        draw("plan-missing", WIDTH, Locale.UK, "", "rule", screen -> {
            screen.commands().getFirst().action().run();
            Scenes.layOut(screen.node().getScene());
            Scenes.find(screen.node(), ".plan-form #code", TextField.class).setText("PM-L2-X");
            Scenes.find(screen.node(), ".plan-form #name", TextField.class).setText("Clean the nozzles");
            Scenes.find(screen.node(), "#recurrence", TextField.class).setText("2");
            screen.saveGuard().orElseThrow().save(_ -> {});
        });
    }

    @Test
    void aChangedPlanOffersToSave() {
        draw(
                "plan-changed",
                WIDTH,
                Locale.UK,
                "PM-L2-FIL-M",
                "rule",
                screen -> Scenes.find(screen.node(), "#recurrence", TextField.class)
                        .setText("2"));
    }

    @Test
    void theHistory() {
        draw("plan-history", WIDTH, Locale.UK, "IR-L2-W", "history", _ -> {});
        draw("plan-history-german", NARROW, Locale.GERMANY, "IR-L2-W", "history", _ -> {});
    }

    @Test
    void whatComes() {
        draw("plans-due", WIDTH, Locale.UK, "", "due", screen -> chooseALine(screen, false));
        draw("plans-due-early", WIDTH, Locale.UK, "", "due", screen -> chooseALine(screen, true));
        draw("plans-due-german", NARROW, Locale.GERMANY, "", "due", screen -> chooseALine(screen, true));
    }

    private static void chooseALine(PlansScreen screen, boolean early) {
        Scenes.find(screen.node(), "#early", CheckBox.class).setSelected(early);
        Scenes.find(screen.node(), ".table-view", TableView.class)
                .getSelectionModel()
                .select(3);
    }

    private static void draw(
            String name, double width, Locale locale, String code, String tab, Consumer<PlansScreen> then) {
        Gallery.draw(name, width, HEIGHT, () -> screen(width, locale, code, tab, then));
    }

    private static Parent screen(double width, Locale locale, String code, String tab, Consumer<PlansScreen> then) {
        var desk = new Desk(locale);
        desk.views.put("tabs.plans", "due".equals(tab) ? "due" : "plans");
        desk.views.put("tabs.plan", tab);
        var plan = code.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(plant.plans().ids(ListRequest.ALL.withText(code))[0]);
        var screen = new PlansScreen(plant, desk.kit, desk.workbench, desk.views, plan);
        Parent shown = desk.withCards(screen.node());
        Scenes.show(shown, width, HEIGHT, ThemeChoice.LIGHT);
        screen.onShown();
        Scenes.layOut(shown.getScene());
        then.accept(screen);
        shown.getScene().setRoot(new Pane());
        return shown;
    }
}
