package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.people.PersonFields;
import org.millwright.people.PersonRow;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class PeopleSectionTest {

    private final SettingsFixture fixture = new SettingsFixture().atWork();

    @BeforeEach
    void open() {
        Scenes.show(fixture.on(SettingsPart.PEOPLE));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPersonIsAdded() {
        fixture.fire("create");
        fixture.type("name", "Dora Frost");
        fixture.type("code", "020");
        fixture.type("craft", "Fitter");
        fixture.press("Save");

        assertThat(fixture.people.active())
                .extracting(PersonRow::label)
                .containsExactly("Ada Winter (007)", "Bert Sommer (012)", "Carla Lindqvist (015)", "Dora Frost (020)");
        assertThat(fixture.texts()).contains("Dora Frost", "Hours can be booked once there is a rate.");
    }

    @Test
    void ofTwoWhoEditOnePersonTheSecondSeesBothVersions() {
        choose(0);
        fixture.type("name", "Ada Winter-Sommer");
        fixture.type("craft", "Electrician");
        long ada = fixture.people.idOfCode("007").orElseThrow();
        fixture.register
                .change(ada, 1, new PersonFields("008", "Ada Frost", "Electrician"))
                .orThrow();

        fixture.press("Save");
        assertThat(fixture.people.row(ada).orElseThrow().name()).isEqualTo("Ada Frost");

        fixture.choose("Ada Winter-Sommer");
        assertThat(fixture.people.row(ada).orElseThrow().label()).isEqualTo("Ada Winter-Sommer (008)");
    }

    @Test
    void theRateOfTodayStandsOut() {
        choose(0);

        assertThat(fixture.texts()).contains("from 1 Jul 2026", "since 1 Jan 2026", "from 1 Jan 2025", "61.50", "EUR");
    }

    @Test
    void aRateIsSetFromADayOn() {
        choose(2);
        fixture.fire("set-rate");
        answer("hourlyRate", "55,50");
        answer("validFrom", "1 Jan 2026");
        SettingsFixture.all(fixture.cards, Button.class).stream()
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElseThrow()
                .fire();

        long carla = fixture.people.idOfCode("015").orElseThrow();
        assertThat(fixture.people
                        .rateOn(KitFixture.kit().today(), carla)
                        .orElseThrow()
                        .hourlyRate())
                .isEqualTo(Money.of("55.50"));
        assertThat(fixture.texts()).contains("since 1 Jan 2026", "55.50");
    }

    @Test
    void whoLeavesIsFoundUnderEverybody() {
        choose(0);
        fixture.fire("leave");

        assertThat(table().getItems()).hasSize(2);
        assertThat(fixture.people.active()).extracting(PersonRow::name).doesNotContain("Ada Winter");
        everybody().fire();
        assertThat(table().getItems()).hasSize(4);
    }

    @Test
    void nobodyLeavesWhileTheFormHasEdits() {
        choose(0);
        fixture.type("name", "Ada Winter-Sommer");

        assertThat(Scenes.find(fixture.screen.node(), "#leave", Button.class).isDisabled())
                .isTrue();
    }

    private void answer(String field, String text) {
        SettingsFixture.all(fixture.cards, TextInputControl.class).stream()
                .filter(input -> field.equals(input.getId()))
                .findFirst()
                .orElseThrow()
                .setText(text);
    }

    private ToggleButton everybody() {
        return SettingsFixture.all(fixture.screen.node(), ToggleButton.class).stream()
                .filter(button -> "Everybody".equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TableView<?> table() {
        return Scenes.find(fixture.screen.node(), ".table-view", TableView.class);
    }

    private void choose(int row) {
        table().getSelectionModel().clearAndSelect(row);
    }
}
