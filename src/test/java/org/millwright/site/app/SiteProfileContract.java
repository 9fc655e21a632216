package org.millwright.site.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.platform.db.StoreFixture;
import org.millwright.site.PlantProfile;

abstract class SiteProfileContract extends StoreFixture {

    private static final PlantProfile OTHERWISE = new PlantProfile("My plant", "EUR", PlantProfile.UNSAVED);

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
                site.set(PlantProfile.UNSAVED, " Riverside ", "chf ").orThrow();
        PlantProfile second = site.set(first.version(), "Riverside", "USD").orThrow();

        assertThat(first).isEqualTo(new PlantProfile("Riverside", "CHF", 1));
        assertThat(second).isEqualTo(new PlantProfile("Riverside", "USD", 2));
        assertThat(site.read(OTHERWISE)).isEqualTo(second);
    }

    @Test
    void theSecondOfTwoWhoSetItFirstIsRefused() {
        site.set(PlantProfile.UNSAVED, "Riverside", "EUR").orThrow();

        assertThat(site.set(PlantProfile.UNSAVED, "Hillside", "EUR").violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("store.stale");
        assertThat(site.read(OTHERWISE).name()).isEqualTo("Riverside");
    }

    @Test
    void whatIsNoCurrencyIsNotKept() {
        assertThat(site.set(PlantProfile.UNSAVED, "", "EURO").violations())
                .extracting(violation -> violation.field())
                .containsExactly("name", "currency");
        assertThat(site.read(OTHERWISE)).isEqualTo(OTHERWISE);
    }
}
