package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.ui.kit.form.Picked;

class ZoneSearchTest {

    private static final Instant WINTER = Instant.parse("2026-01-10T09:00:00Z");

    private final ZoneSearch english = new ZoneSearch(Locale.UK, WINTER);

    @Test
    void findsByPlaceNameAndDistance() {
        assertThat(english.find("berlin"))
                .extracting(Picked::text)
                .containsExactly("Europe/Berlin  Central European Time, UTC+01:00");
        assertThat(english.find("new york")).extracting(Picked::tag).contains("America/New_York");
        assertThat(english.find("utc+05:45")).extracting(Picked::tag).contains("Asia/Kathmandu");
        assertThat(english.find("zzz")).isEmpty();
    }

    @Test
    void placesThatBeginWithTheTextComeFirst() {
        assertThat(english.find("lond")).extracting(Picked::tag).first().isEqualTo("Europe/London");
        assertThat(english.find("a")).hasSize(20);
        assertThat(english.find("utc")).extracting(Picked::tag).first().isEqualTo("UTC");
    }

    @Test
    void namesForMachinesAreNotOffered() {
        assertThat(english.find("etc/")).isEmpty();
        assertThat(english.find("est5")).isEmpty();
    }

    @Test
    void oneThatIsSetIsShownWhateverItIs() {
        assertThat(new ZoneSearch(Locale.GERMANY, WINTER).named("Europe/Berlin").name())
                .isEqualTo("Mitteleuropäische Zeit, UTC+01:00");
        assertThat(english.named("Mars/Olympus").text()).isEqualTo("Mars/Olympus");
        assertThat(english.named("Z").text()).isEqualTo("Z  UTC+00:00");
    }
}
