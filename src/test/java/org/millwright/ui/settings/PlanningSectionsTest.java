package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.PauseRule;
import org.millwright.maintenance.PlanFamily;
import org.millwright.site.Holiday;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class PlanningSectionsTest {

    private final SettingsFixture fixture = new SettingsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theWorkingWeekIsToggledAndNeedsADay() {
        Scenes.show(fixture.on(SettingsPart.CALENDAR));
        toggle("Sat").fire();
        fixture.press("Save");
        assertThat(fixture.calendar.week().days()).contains(DayOfWeek.SATURDAY).hasSize(6);

        for (String day : new String[] {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}) {
            toggle(day).fire();
        }
        fixture.press("Save");
        assertThat(fixture.texts()).contains("A week needs at least one working day.");
        assertThat(fixture.calendar.week().days()).hasSize(6);
    }

    @Test
    void holidaysAreAddedAndRemoved() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.CALENDAR));
        fixture.fire("create");
        fixture.type("on", "1 Jan 2027");
        fixture.type("name", "New Year");
        fixture.screen.saveGuard().orElseThrow().save(_ -> {});
        assertThat(fixture.calendar.holidays()).extracting(Holiday::name).contains("New Year");

        table().getSelectionModel().clearAndSelect(0);
        Scenes.layOut(fixture.screen.node().getScene());
        fixture.fire("remove");

        assertThat(fixture.calendar.holidays())
                .extracting(Holiday::on)
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    }

    @Test
    void theClockOfPlansAndTheirFamiliesAreChanged() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.PLANNING));
        pause().setValue(PauseRule.FREEZE);
        grace().setValue(Grace.TWENTY_PERCENT);
        fixture.press("Save");
        assertThat(fixture.planning.read().pauseRule()).isEqualTo(PauseRule.FREEZE);
        assertThat(fixture.planning.read().grace()).isEqualTo(Grace.TWENTY_PERCENT);

        fixture.fire("create");
        fixture.type("name", "Compressor");
        fixture.screen.saveGuard().orElseThrow().save(_ -> {});
        assertThat(fixture.texts()).contains("There is already a family Compressor.");
        fixture.type("name", "Packer");
        fixture.type("withinDays", "2");
        fixture.screen.saveGuard().orElseThrow().save(_ -> {});
        assertThat(fixture.families.all())
                .extracting(PlanFamily::fields)
                .anyMatch(fields -> fields.name().equals("Packer") && fields.withinDays() == 2);
    }

    private ToggleButton toggle(String text) {
        return SettingsFixture.all(fixture.screen.node(), ToggleButton.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TableView<?> table() {
        return Scenes.find(fixture.screen.node(), ".table-view", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Grace> grace() {
        return Scenes.find(fixture.screen.node(), "#grace", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PauseRule> pause() {
        return Scenes.find(fixture.screen.node(), "#pauseRule", ComboBox.class);
    }
}
