package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.Season;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.theme.ThemeChoice;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

@FxTest
class PlanFormTest {

    private final PlansFixture plans = new PlansFixture();
    private final List<Long> saved = new ArrayList<>();
    private final PlanForm form = new PlanForm(plans.desk.kit, plans.model, saved::add);

    PlanFormTest() {
        // what the list leaves it in a window of 1366 x 768
        Scenes.show((Parent) form.node(), 496, 634, ThemeChoice.LIGHT);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void theNextDatesStandUnderTheRuleWithoutScrolling() {
        show(plans.grease);

        Bounds rule = bounds(".rule-sentence");
        Bounds dates = bounds(".upcoming-dates");
        assertThat(dates.getMinY()).isBetween(rule.getMaxY(), rule.getMaxY() + 64);
        assertThat(dates.getMaxY()).isLessThan(634);
        assertThat(texts()).contains("Tue, 31 Mar 2026", "April has no day 31: its last day is taken.");
    }

    @Test
    void theDatesFollowTheRuleWhileItIsTyped() {
        show(plans.grease);

        field("recurrence").setText("2");
        field("anchorOn").setText("1 Apr 2026");

        assertThat(texts())
                .contains(
                        "Every 2 months, counted from 1 Apr 2026; work appears 7 days ahead.",
                        "Wed, 1 Apr 2026",
                        "Mon, 1 Jun 2026");
        assertThat(form.guard().unsaved().get()).isTrue();
        form.guard().revert();
        assertThat(texts()).contains("Every month, counted from 31 Jan 2026; work appears 7 days ahead.");
        assertThat(form.guard().unsaved().get()).isFalse();
    }

    @Test
    void whatIsOnItsWayBelongsToThePlanItWasTypedFor() {
        var tasks = new HeldTasks();
        var slow = new PlanForm(KitFixture.with(tasks, plans.desk.kit), plans.model, saved::add);
        Scenes.show((Parent) slow.node());
        slow.show(plans.model.detail(plans.grease).orElseThrow(), List.of());
        Scenes.find(slow.node(), "#name", TextField.class).setText("Grease all bearings");
        slow.guard().save(done -> assertThat(done).isTrue());
        slow.show(plans.model.detail(plans.walk).orElseThrow(), List.of());
        tasks.release();

        assertThat(saved).containsExactly(plans.grease);
        assertThat(plans.model.detail(plans.walk).orElseThrow().fields().name()).isEqualTo("Weekly walk");
    }

    @Test
    void whatIsChangedIsSaved() {
        show(plans.grease);
        assertThat(Scenes.find(form.node(), ".save-bar", Node.class).isVisible())
                .isFalse();

        field("leadDays").setText("3");
        field("name").setText("Grease all bearings");
        check("active").fire();
        form.guard().save(_ -> {});

        var fields = detail(plans.grease).fields();
        assertThat(fields.timing().leadDays()).isEqualTo(3);
        assertThat(fields.name()).isEqualTo("Grease all bearings");
        assertThat(fields.active()).isFalse();
        assertThat(fields.equipmentIds()).containsExactly(plans.pump);
        assertThat(saved).containsExactly(plans.grease);
        assertThat(form.guard().unsaved().get()).isFalse();
    }

    @Test
    void aNewPlanSaysInPlaceWhatIsMissing() {
        form.show(null, List.of());
        form.guard().save(_ -> {});
        assertThat(saved).isEmpty();
        assertThat(problems()).hasSize(4);

        field("code").setText("PM-1");
        field("name").setText("Twice the same code");
        field("workTitle").setText("Twice the same code");
        pick("feed");
        form.guard().save(_ -> {});

        assertThat(saved).isEmpty();
        assertThat(problems()).contains("There is already a plan PM-1.");
    }

    @Test
    void whatIsMissingBelowTheFoldIsScrolledTo() {
        form.show(null, List.of());
        field("code").setText("PM-3");
        field("name").setText("Check the seal");
        Scenes.layOut(form.node().getScene());
        form.guard().save(_ -> {});
        Scenes.layOut(form.node().getScene());

        assertThat(problems()).containsExactly("This is needed.", "This is needed.");
        assertThat(form.node().getScene().getFocusOwner()).isSameAs(field("workTitle"));
        assertThat(bounds("#workTitle").getMaxY()).isLessThan(600);

        product().setValue(PlanProduct.ROUND);

        assertThat(problems()).as("a round has no title").hasSize(1);
        assertThat(marks()).as("code, name, first date, rule, round, machines").isEqualTo(6);
    }

    @Test
    void everyZeroSaysWhatIsExpected() {
        show(plans.grease);
        field("recurrence").setText("0");

        assertThat(problems()).containsExactly("A whole number from 1 to 999 is needed.");
        assertThat(texts()).containsExactly("The next dates show here once the rule and its first date can be read.");
        field("recurrence").setText("");
        assertThat(problems()).as("while it is typed").isEmpty();
        field("recurrence").setText("2");
        assertThat(problems()).isEmpty();
    }

    @Test
    void oneDayIsNotDays() {
        show(plans.grease);
        field("leadDays").setText("1");
        assertThat(units()).contains("day");
        field("leadDays").setText("2");
        assertThat(units()).contains("days").doesNotContain("day");
    }

    @Test
    void aRoundHasNoWorkOfItsOwn() {
        show(plans.walk);
        assertThat(field("roundId").getText()).isEqualTo("R-1 Morning round");
        assertThat(field("roundId").isDisabled()).isFalse();
        assertThat(field("workTitle").isDisabled()).isTrue();

        product().setValue(PlanProduct.WORK_ORDER);

        assertThat(field("roundId").isDisabled()).isTrue();
        assertThat(field("workTitle").isDisabled()).isFalse();
    }

    @Test
    void everyPartOfThePlanIsSavedAndShownAgain() {
        long family = plans.plant
                .planFamilies()
                .add(new FamilyFields("Pumps", FamilyMode.REPLACE, 3))
                .orThrow();
        PlanFields seen = detail(plans.grease).fields();
        var timing = new TimingFields(
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
                seen.timing().anchorOn(),
                new MeterTrigger("Running hours", new BigDecimal("500.0000"), new BigDecimal("20.0000")),
                new ConditionTrigger("Seal dry", true),
                Combination.ANY,
                PlanBasis.COMPLETED,
                null,
                WorkingDayShift.FOLLOWING,
                new Season(MonthDay.of(5, 1), MonthDay.of(9, 30), OutsideSeason.SKIP),
                10,
                true,
                true);
        var tasks = new JobPlan(
                List.of(TaskFields.of("Wipe the nipples", TaskKind.SAFETY)), List.of(), List.of(), List.of());
        var job = new PlanJob(PlanProduct.WORK_ORDER, null, "Grease", null, 3, "Fitter", null, tasks);
        plans.plant
                .planRegister()
                .change(
                        plans.grease,
                        detail(plans.grease).version(),
                        new PlanFields(
                                seen.code(),
                                seen.name(),
                                timing,
                                job,
                                new FamilyRank(family, 2),
                                true,
                                seen.equipmentIds()))
                .orThrow();

        show(plans.grease);
        assertThat(form.guard().unsaved().get()).isFalse();
        assertThat(texts().getFirst())
                .isEqualTo(
                        "Every 3 months on the last Friday, or every 500 of Running hours, or when Seal dry is beyond"
                            + " its alarm limit, whichever comes first, counted from completion; only from 1 May to 30"
                            + " September; on the next working day where the plant rests; work appears 10 days ahead;"
                            + " also while earlier work is open; demanded by law.");
        field("name").setText("Grease all");
        form.guard().save(_ -> {});

        assertThat(detail(plans.grease).fields().timing()).isEqualTo(timing);
        assertThat(detail(plans.grease).fields().job().job()).isEqualTo(tasks);
        assertThat(detail(plans.grease).fields().family()).isEqualTo(new FamilyRank(family, 2));
    }

    @Test
    void theJobOfAPlanIsWrittenAndSaved() {
        long part = plans.part("BRG-6205", "Ball bearing", 4, "10.00");
        show(plans.grease);

        task("Lock out the drive", TaskKind.SAFETY);
        task("Bearing temperature", TaskKind.NUMBER);
        inForm("#unit", "°C");
        inForm("#high", "75");
        button("add-crafts").fire();
        pickIn("#craft-name", "Fitter");
        field("craft-hours").setText("1:30");
        button("add-parts").fire();
        pickIn("#part", "6205");
        field("part-quantity").setText("2");
        button("add-services").fire();
        field("service-name").setText("Oil laboratory");
        field("service-amount").setText("40");

        assertThat(worth()).isEqualTo("Each time: 1.5 h of work, parts worth 20.00 GBP, services for 40.00 GBP.");
        form.guard().save(_ -> {});
        assertThat(problems()).isEmpty();
        assertThat(detail(plans.grease).fields().job().job())
                .isEqualTo(new JobPlan(
                        List.of(
                                TaskFields.of("Lock out the drive", TaskKind.SAFETY),
                                new TaskFields(
                                        "Bearing temperature", TaskKind.NUMBER, "°C", null, new BigDecimal("75"))),
                        List.of(new CraftHours("Fitter", new BigDecimal("1.5"))),
                        List.of(new PartNeed(part, Quantity.of(2))),
                        List.of(new ServiceNeed("Oil laboratory", new BigDecimal("40")))));
        show(plans.grease);
        assertThat(form.guard().unsaved().get()).isFalse();
        assertThat(field("part").getText()).isEqualTo("BRG-6205  Ball bearing");
    }

    @Test
    void aJobSaysInPlaceWhatIsWrongWithIt() {
        show(plans.grease);
        task("Gap", TaskKind.NUMBER);
        inForm("#low", "5");
        inForm("#high", "2");
        button("add-crafts").fire();
        field("craft-hours").setText("-1");
        pickIn("#craft-name", "Fitter");

        assertThat(problems()).contains("The least is above the most: Gap", "A number above zero is needed.");
        form.guard().save(_ -> {});
        assertThat(saved).isEmpty();
        inForm("#high", "7");
        field("craft-hours").setText("");
        form.guard().save(_ -> {});
        assertThat(problems()).containsExactly("Hours: This is needed.", "Line 1: something is missing.");
        field("craft-hours").setText("1");
        assertThat(problems()).isEmpty();
        form.guard().save(_ -> {});
        assertThat(saved).hasSize(1);
    }

    @Test
    void theFirstIntervalCountsFromALifeToDate() {
        plans.meter(plans.pump, "Running hours", "h", 12_000);
        show(plans.grease);
        assertThat(form.node().lookup(".meter-from")).as("no meter counts").isNull();
        Scenes.find(form.node(), "#by-meter", Button.class).fire();
        field("meter").setText("500");
        pickIn("#meter-name", "Running");
        Scenes.layOut(form.node().getScene());
        Scenes.find(form.node(), ".meter-from", TextField.class).setText("-3");
        assertThat(problems()).containsExactly("P-101: a life to date is a number of at least 0, such as 12,500.");
        Scenes.find(form.node(), ".meter-from", TextField.class).setText("11,800");

        assertThat(texts().getFirst()).contains("or every 500 h of Running hours, whichever comes first");
        form.guard().save(_ -> {});
        assertThat(detail(plans.grease).machines().getFirst().meterFrom()).isEqualByComparingTo("11800");
        show(plans.grease);
        assertThat(form.guard().unsaved().get()).isFalse();
        assertThat(Scenes.find(form.node(), ".meter-from", TextField.class).getText())
                .isEqualTo("11,800");
    }

    @Test
    void theNumbersOfAMeterAreTypedWithoutReadingTheMetersAgain() {
        plans.meter(plans.pump, "Running hours", "h", 12_000);
        var tasks = new HeldTasks();
        var slow = new PlanForm(KitFixture.with(tasks, plans.desk.kit), plans.model, saved::add);
        Scenes.show((Parent) slow.node());
        slow.show(plans.model.detail(plans.grease).orElseThrow(), List.of());
        tasks.release();
        Scenes.find(slow.node(), "#by-meter", Button.class).fire();
        TextField every = Scenes.find(slow.node(), "#meter", TextField.class);
        every.setText("5");
        TextField name = Scenes.find(slow.node(), "#meter-name", TextField.class);
        name.setText("Running");
        tasks.release();
        Scenes.press(name, "Enter");
        tasks.release();

        every.setText("50");
        every.setText("500");

        assertThat(tasks.waiting()).isZero();
        Scenes.layOut(slow.node().getScene());
        assertThat(((Label) slow.node().lookup(".upcoming-dates .label")).getText())
                .contains("or every 500 h of Running hours");
    }

    @SuppressWarnings("unchecked")
    private void task(String text, TaskKind kind) {
        button("add-tasks").fire();
        inForm("#text", text);
        ((ComboBox<TaskKind>) Scenes.find(form.node(), ".ordered-form #kind", ComboBox.class)).setValue(kind);
    }

    private void inForm(String field, String text) {
        Scenes.find(form.node(), ".ordered-form " + field, TextField.class).setText(text);
    }

    private void pickIn(String field, String text) {
        TextField input = Scenes.find(form.node(), field, TextField.class);
        input.setText(text);
        Scenes.press(input, "Enter");
    }

    private Button button(String id) {
        return Scenes.find(form.node(), "#" + id, Button.class);
    }

    private String worth() {
        return Scenes.find(form.node(), ".job-worth .label", Label.class).getText();
    }

    private void show(long plan) {
        form.show(detail(plan), List.of());
        Scenes.layOut(form.node().getScene());
    }

    private PlanDetail detail(long plan) {
        return plans.model.detail(plan).orElseThrow();
    }

    private Bounds bounds(String selector) {
        Node node = Scenes.find(form.node(), selector, Node.class);
        return node.localToScene(node.getBoundsInLocal());
    }

    private TextField field(String name) {
        return Scenes.find(form.node(), "#" + name, TextField.class);
    }

    private CheckBox check(String name) {
        return Scenes.find(form.node(), "#" + name, CheckBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanProduct> product() {
        return Objects.requireNonNull(Scenes.find(form.node(), "#product", ComboBox.class));
    }

    private List<String> texts() {
        Scenes.layOut(form.node().getScene());
        return form.node().lookupAll(".upcoming-dates .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private void pick(String text) {
        field("equipmentIds").setText(text);
        Scenes.press(field("equipmentIds"), "Enter");
    }

    private long marks() {
        return form.node().lookupAll(".required-mark").stream()
                .filter(Node::isVisible)
                .count();
    }

    private List<String> units() {
        Scenes.layOut(form.node().getScene());
        return form.node().lookupAll(".unit").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private List<String> problems() {
        return form.node().lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
