package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.millwright.recurrence.Frequency;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class RuleEntryTest {

    private final RuleEntry entry = new RuleEntry(KitFixture.kit());

    RuleEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void aNewRuleIsEveryMonth() {
        assertThat(entry.value()).isEqualTo("FREQ=MONTHLY");
        assertThat(entry.isChanged()).isFalse();
    }

    @Test
    void choicesBuildTheSentence() {
        interval().setText("3");
        choose("Day of the month", MonthRule.WEEKDAY);
        choose("Which of the month", -1);
        choose("Weekday", DayOfWeek.FRIDAY);

        assertThat(entry.value()).isEqualTo("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR");
        assertThat(entry.isChanged()).isTrue();

        entry.revert();

        assertThat(entry.value()).isEqualTo("FREQ=MONTHLY");
        assertThat(interval().getText()).isEqualTo("1");
    }

    @Test
    void weeksHaveTheirWeekdaysAndMonthsDoNot() {
        assertThat(weekdays()).isEmpty();

        choose("Unit of the rule", Frequency.WEEKLY);
        weekdays().get(0).fire();
        weekdays().get(3).fire();

        assertThat(weekdays()).hasSize(7);
        assertThat(entry.value()).isEqualTo("FREQ=WEEKLY;BYDAY=MO,TH");
        choose("Unit of the rule", Frequency.YEARLY);
        assertThat(entry.value()).isEqualTo("FREQ=YEARLY");
    }

    @Test
    void aRuleBeyondTheChoicesIsEditedAsText() {
        entry.value("FREQ=MONTHLY;BYMONTHDAY=15");
        Scenes.layOut(entry.getScene());

        TextField text = (TextField) entry.input();
        assertThat(text.getText()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=15");
        text.setText(" FREQ=MONTHLY;BYMONTHDAY=20 ");
        assertThat(entry.value()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=20");
        text.setText(" ");
        assertThat(entry.value()).isNull();
        entry.value("FREQ=DAILY");
        assertThat(interval().getText()).isEqualTo("1");
    }

    @Test
    void aRuleThatIsWrittenOutHasNoChoicesOfItsOwn() {
        entry.value("FREQ=MONTHLY;BYMONTH=3,9");
        CheckMenuItem months = (CheckMenuItem) choices().get(0);
        assertThat(months.isSelected()).isTrue();

        asText(true);
        assertThat(months.isSelected()).isFalse();
        assertThat(months.isDisable()).isTrue();
        assertThat(entry.value()).isEqualTo("FREQ=MONTHLY;BYMONTH=3,9");

        asText(false);
        assertThat(months.isSelected()).isTrue();
        assertThat(months.isDisable()).isFalse();
    }

    private void asText(boolean on) {
        CheckMenuItem item = (CheckMenuItem) choices().get(2);
        item.setSelected(on);
        item.fire();
    }

    private List<MenuItem> choices() {
        Scenes.layOut(entry.getScene());
        return Scenes.find(entry, ".menu-button", MenuButton.class).getItems();
    }

    @Test
    void whatIsNoIntervalIsNoRule() {
        List<String> heard = new ArrayList<>();
        entry.onChange(() -> heard.add(String.valueOf(entry.value())));
        interval().setText("0");

        assertThat(entry.check()).isFalse();
        assertThat(entry.complaint()).isEqualTo("A whole number from 1 to 999 is needed.");
        interval().setText("12");
        assertThat(entry.check()).isTrue();
        assertThat(heard).containsExactly("null", "FREQ=MONTHLY;INTERVAL=12");
    }

    private TextField interval() {
        return (TextField) entry.input();
    }

    private List<ToggleButton> weekdays() {
        Scenes.layOut(entry.getScene());
        return Scenes.find(entry, ".rule-sentence", FlowPane.class).getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String name, T choice) {
        Scenes.layOut(entry.getScene());
        for (Node node : entry.lookupAll(".combo-box")) {
            if (Objects.equals(node.getAccessibleText(), name)) {
                ((ComboBox<T>) node).setValue(choice);
                return;
            }
        }
        throw new AssertionError("no choice is named " + name);
    }
}
