package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.meter.MeterFields;
import org.millwright.meter.RecordReading;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class MetersTabTest {

    @Test
    void whatOthersRecordComesIntoSightAndOneKeyIsEnoughToRecord() {
        try (var fixture = new EquipmentFixture().withPlant()) {
            long hours = fixture.plant
                    .meterRegister()
                    .add(MeterFields.counter(fixture.filler, "Operating hours", "h"))
                    .orThrow();
            EquipmentScreen screen = fixture.open(fixture.filler);
            Scenes.show(fixture.shell.node());
            screen.commands().stream()
                    .filter(command -> command.label().key().equals("equipment.read-meter"))
                    .forEach(command -> command.action().run());

            fixture.plant
                    .meterReadings()
                    .record(RecordReading.normal(hours, LocalDateTime.of(2026, 3, 9, 6, 0), new BigDecimal("4711")))
                    .orThrow();
            screen.onShown();
            fixture.shell.node().applyCss();
            fixture.shell.node().layout();

            assertThat(fixture.shell.node().lookupAll(".label"))
                    .anyMatch(node -> node instanceof Label label && "4,711".equals(label.getText()));
            assertThat(fixture.shell.node().getScene().getFocusOwner())
                    .isInstanceOfSatisfying(
                            TextField.class, field -> assertThat(field.getId()).isEqualTo("value"));
        }
    }
}
