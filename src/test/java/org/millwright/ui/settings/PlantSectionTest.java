package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.platform.db.TestStores;
import org.millwright.site.PlantProfile;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class PlantSectionTest {

    private static final PlantProfile NONE = new PlantProfile("none", "XXX", "UTC", PlantProfile.UNSAVED);

    private final SettingsFixture fixture = new SettingsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aNewPlantIsNamedAndKept() {
        Scenes.show(fixture.on(SettingsPart.PLANT));

        fixture.type("name", "Riverside");
        fixture.press("Save");

        assertThat(fixture.site.read(NONE)).isEqualTo(new PlantProfile("Riverside", "GBP", "Z", 1));
        assertThat(fixture.screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    @Test
    void changesCanFollowEachOther() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.PLANT));

        fixture.type("name", "Riverside 1");
        fixture.press("Save");
        fixture.type("name", "Riverside 2");
        fixture.press("Save");

        assertThat(fixture.site.read(NONE).name()).isEqualTo("Riverside 2");
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotWrittenOver() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.PLANT));
        fixture.site.set(1, "Hillside", "EUR", "UTC").orThrow();

        fixture.type("name", "Riverside 1");
        fixture.press("Save");

        assertThat(fixture.site.read(NONE).name()).isEqualTo("Hillside");
        assertThat(fixture.texts()).anyMatch(text -> text.contains("Max Engineer"));

        fixture.choose("Riverside 1");
        assertThat(fixture.site.read(NONE)).isEqualTo(new PlantProfile("Riverside 1", "EUR", "UTC", 3));
    }

    @Test
    void theTimeZoneIsPickedAndTellsThePlantsDay() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.PLANT));

        fixture.type("zone", "honolulu");
        fixture.take("zone");
        fixture.press("Save");

        assertThat(fixture.site.read(NONE).zone()).isEqualTo("Pacific/Honolulu");
        assertThat(fixture.store.today()).isEqualTo(TestStores.TODAY.minusDays(1));

        fixture.type("zone", "Atlantis");
        fixture.press("Save");
        assertThat(fixture.texts()).contains("Choose one from the list.");
    }

    @Test
    void anythingThatIsNoCurrencyStaysInTheField() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.PLANT));

        fixture.type("currency", "shells");
        fixture.press("Save");

        assertThat(fixture.texts()).contains("Choose one from the list.");
        assertThat(fixture.site.read(NONE).currency()).isEqualTo("EUR");
    }
}
