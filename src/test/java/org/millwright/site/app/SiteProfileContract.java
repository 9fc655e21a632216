package org.millwright.site.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.site.PlantProfile;

abstract class SiteProfileContract extends StoreFixture {

    private static final PlantProfile OTHERWISE = new PlantProfile("My plant", "EUR", "UTC", PlantProfile.UNSAVED);

    private SiteProfile site;

    @BeforeEach
    void openSite() {
        site = new SiteProfile(store);
    }

    @Test
    void untilItIsSetAnotherStandsIn() {
        assertThat(site.read(OTHERWISE)).isEqualTo(OTHERWISE);
    }

    @Test
    void isSetAndChanged() {
        PlantProfile first =
                site.set(PlantProfile.UNSAVED, " Riverside ", "chf ", "UTC").orThrow();
        PlantProfile second =
                site.set(first.version(), "Riverside", "USD", "UTC").orThrow();

        assertThat(first).isEqualTo(new PlantProfile("Riverside", "CHF", "UTC", 1));
        assertThat(second).isEqualTo(new PlantProfile("Riverside", "USD", "UTC", 2));
        assertThat(site.read(OTHERWISE)).isEqualTo(second);
    }

    @Test
    void theSecondOfTwoWhoSetItFirstIsRefused() {
        site.set(PlantProfile.UNSAVED, "Riverside", "EUR", "UTC").orThrow();

        assertThat(site.set(PlantProfile.UNSAVED, "Hillside", "EUR", "UTC").violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("store.stale");
        assertThat(site.read(OTHERWISE).name()).isEqualTo("Riverside");
    }

    @Test
    void itsZoneTellsTheDay() {
        PlantProfile here = site.set(PlantProfile.UNSAVED, "Riverside", "EUR", "Pacific/Honolulu")
                .orThrow();
        assertThat(store.zone()).isEqualTo(ZoneId.of("Pacific/Honolulu"));
        assertThat(store.today()).isEqualTo(TestStores.TODAY.minusDays(1));

        assertThat(site.set(here.version(), "Riverside", "EUR", "Honolulu").violations())
                .extracting(violation -> violation.field())
                .containsExactly("zone");
        assertThat(store.zone()).isEqualTo(ZoneId.of("Pacific/Honolulu"));
    }

    @Test
    void whatIsNoCurrencyIsNotKept() {
        assertThat(site.set(PlantProfile.UNSAVED, "", "EURO", "UTC").violations())
                .extracting(violation -> violation.field())
                .containsExactly("name", "currency");
        assertThat(site.read(OTHERWISE)).isEqualTo(OTHERWISE);
    }
}
