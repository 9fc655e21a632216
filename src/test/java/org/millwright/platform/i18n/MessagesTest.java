package org.millwright.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;

class MessagesTest {

    private final Messages english = new Messages(Locale.UK, ZoneOffset.UTC);
    private final Messages german = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    @Test
    void theLocaleChoosesTheLanguage() {
        assertThat(english.text("check.required")).isEqualTo("This is needed.");
        assertThat(german.text("check.required")).isEqualTo("Diese Angabe wird gebraucht.");
    }

    @Test
    void aLanguageThatMillwrightDoesNotSpeakFallsBackToEnglish() {
        var finnish = new Messages(Locale.of("fi", "FI"), ZoneOffset.UTC);

        assertThat(finnish.text("check.required")).isEqualTo("This is needed.");
        assertThat(finnish.language()).isEqualTo(Locale.ENGLISH);
        assertThat(finnish.formats().locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void timesFollowTheZoneWhenItChanges() {
        ZoneId[] zone = {ZoneOffset.UTC};
        var moving = new Messages(Locale.GERMANY, () -> zone[0]);
        Instant evening = Instant.parse("2026-03-10T22:30:00Z");
        assertThat(moving.plain(evening)).isEqualTo("10.03.2026, 22:30");

        zone[0] = ZoneId.of("Asia/Tokyo");

        assertThat(moving.plain(evening)).isEqualTo("11.03.2026, 07:30");
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(english.text(Violation.of("tag", "equipment.tag-exists", "P-101")))
                .isEqualTo("The tag P-101 belongs to another piece of equipment already.");
        assertThat(english.text("check.date-range", 1900, 2199)).isEqualTo("The year must lie between 1900 and 2199.");
    }

    @Test
    void messagesMayStandInMessages() {
        assertThat(english.text("equipment.tag-exists", Message.of("check.required")))
                .contains("This is needed.");
    }

    @Test
    void constantsHaveTexts() {
        assertThat(english.text(EquipmentStatus.OUT_OF_SERVICE)).isEqualTo("Out of service");
        assertThat(german.plain(EquipmentStatus.STANDBY)).isEqualTo("Reserve");
    }

    @Test
    void explanationsAreLines() {
        var twice = Explanation.of(Message.of("check.required"), Message.of("check.negative"));

        assertThat(english.text(twice)).isEqualTo("This is needed.\nA negative number makes no sense here.");
    }

    @Test
    void aMissingTextIsAFault() {
        assertThatThrownBy(() -> english.text("check.no-such-text")).isInstanceOf(MissingResourceException.class);
    }
}
