package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.meter.MeterFields;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.Picked;

@FxTest
class TimingFormTest {

    private final PlansFixture plans = new PlansFixture();
    private final FormPane form = new FormPane(plans.desk.kit);
    private final MachinesEntry machines = new MachinesEntry(plans.desk.kit, plans.model::searchMachines);
    private final TimingForm timing = new TimingForm(plans.desk.kit, form, plans.model, machines);

    TimingFormTest() {
        timing.layOut(new CheckEntry(plans.desk.kit, "active", "plans.field.active"), new Label());
        timing.show(plans.model.fresh(PlansFixture.day(3, 12)).timing(), null);
        Scenes.show(form);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void aMeterIsAddedAndNamedAsTheMachinesNameIt() {
        plans.plant
                .meterRegister()
                .add(MeterFields.counter(plans.pump, "Running hours", "h"))
                .orThrow();
        machines.value(List.of(UnderPlan.of(new Picked(plans.pump, "P-101", "Feed pump"))));

        fire("by-meter");
        field("meter").setText("500");
        field("meter-name").setText("run");
        Scenes.press(field("meter-name"), "Enter");

        TimingFields fields = timing.read();
        assertThat(fields.meter()).isNotNull();
        assertThat(fields.meter().meter()).isEqualTo("Running hours");
        assertThat(fields.meter().every()).isEqualByComparingTo("500");
        assertThat(timing.isReadable()).isTrue();
        assertThat(seen("combination")).as("two triggers").isTrue();
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldWhileItIsTyped() {
        fire("by-meter");
        field("meter").setText("500");
        field("meter-name").setText("Hours");
        Scenes.press(field("meter-name"), "Enter");
        ((TextField) aheadOf()).setText("600");
        assertThat(problems()).containsExactly("Less than the 500 between two jobs.");
        ((TextField) aheadOf()).setText("20");
        assertThat(problems()).isEmpty();

        field("leadDays").setText("400");
        assertThat(problems()).containsExactly("Between 0 and 365 days.");
        field("leadDays").setText("4");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aSeasonInWhichItNeverFallsDueIsRefused() {
        timing.show(TimingFields.calendar("FREQ=YEARLY", PlansFixture.day(1, 15), plansBasis(), 0), null);
        fire("more");
        season().fire();
        skip();

        assertThat(problems()).containsExactly("In this season the plan would never fall due.");
        field("season").setText("31");
        assertThat(problems()).as("31 May is a day").containsExactly("In this season the plan would never fall due.");
    }

    @Test
    void aRuleOfADayThatNoCalendarHasIsRefused() {
        timing.show(
                TimingFields.calendar("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28", PlansFixture.day(1, 15), plansBasis(), 0),
                null);
        Scenes.layOut(form.getScene());
        all(TextField.class).stream()
                .filter(text -> text.getText().startsWith("FREQ"))
                .forEach(text -> text.setText("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));

        assertThat(problems()).containsExactly("No calendar has such a day: this rule would never fall due.");
    }

    @Test
    void whatIsNeededSeldomIsFoldedAwayUntilThePlanHasIt() {
        assertThat(seen("shift")).isFalse();
        fire("more");
        assertThat(seen("shift")).isTrue();

        timing.show(plans.model.fresh(PlansFixture.day(3, 12)).timing(), null);
        assertThat(seen("shift")).isFalse();
        TimingFields plain = timing.read();
        timing.show(
                new TimingFields(
                        plain.recurrence(),
                        plain.anchorOn(),
                        null,
                        null,
                        plain.combination(),
                        plain.basis(),
                        null,
                        WorkingDayShift.PRECEDING,
                        null,
                        0,
                        false,
                        false),
                null);
        assertThat(seen("shift")).isTrue();
        assertThat(timing.read().shift()).isEqualTo(WorkingDayShift.PRECEDING);
    }

    @Test
    void aRefusalOfWhatIsOutOfSightStandsBesideTheButton() {
        assertThat(timing.place("recurrence")).isEqualTo("recurrence");
        assertThat(timing.place("meterAhead")).isEqualTo("meter");
        timing.show(TimingFields.calendar("", PlansFixture.day(1, 15), plansBasis(), 0), null);
        assertThat(timing.place("recurrence")).isEmpty();
        assertThat(timing.read().hasTrigger()).isFalse();
    }

    private static PlanBasis plansBasis() {
        return PlanBasis.SCHEDULED;
    }

    private CheckBox season() {
        Scenes.layOut(form.getScene());
        return all(CheckBox.class).stream()
                .filter(box -> "Only in a part of the year".equals(box.getText()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void skip() {
        Scenes.layOut(form.getScene());
        all(ComboBox.class).stream()
                .filter(box -> box.getItems().contains(OutsideSeason.SKIP))
                .forEach(box -> box.setValue(OutsideSeason.SKIP));
    }

    private Node aheadOf() {
        return all(TextInputControl.class).stream()
                .filter(text -> "Units ahead".equals(text.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void fire(String button) {
        Scenes.find(form, "#" + button, Button.class).fire();
        Scenes.layOut(form.getScene());
    }

    private TextField field(String id) {
        return Scenes.find(form, "#" + id, TextField.class);
    }

    private boolean seen(String id) {
        Scenes.layOut(form.getScene());
        return form.lookup("#" + id) != null;
    }

    private <N extends Node> List<N> all(Class<N> kind) {
        Scenes.layOut(form.getScene());
        return form.lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private List<String> problems() {
        Scenes.layOut(form.getScene());
        return form.lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
