package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Message;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.Scenes;

class KitTest {

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-11",
        "Europe/Vienna, 2026-03-12",
        "Pacific/Auckland, 2026-03-12",
        "America/Lima, 2026-03-11"
    })
    void todayIsThePlantsDay(String zone, LocalDate today) {
        var lateEvening = Clock.fixed(Instant.parse("2026-03-11T23:30:00Z"), ZoneId.of(zone));
        var kit = new Kit(
                Scenes.ENGLISH,
                new DirectTasks(),
                lateEvening,
                new SimpleObjectProperty<>(Density.COMPACT),
                new TestCards(),
                new TestFiles(null));

        assertThat(kit.today()).isEqualTo(today);
    }

    @Test
    void textsComeInTheUsersLanguage() {
        var german = KitFixture.kit(Locale.GERMANY, new DirectTasks());

        assertThat(german.text("kit.table.selected.some", 1234)).isEqualTo("1.234 ausgewählt");
        assertThat(german.text(Message.of("kit.form.save"))).isEqualTo("Speichern");
    }
}
