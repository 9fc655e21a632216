package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class MeterEntryTest {

    private final MeterEntry entry = new MeterEntry(KitFixture.kit(), () -> List.of());

    MeterEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void whatIsShownIsWhatIsRead() {
        var trigger = new MeterTrigger("Running hours", new BigDecimal("2500.5"), new BigDecimal("20"));
        entry.value(trigger);
        assertThat(entry.value()).isEqualTo(trigger);
        assertThat(entry.isChanged()).isFalse();
        entry.unit(List.of(new KnownMeter("Running hours", "h", 3)));
        assertThat(entry.lookupAll(".unit")).isNotEmpty();
        entry.value(null);
        assertThat(entry.value()).isNull();
        assertThat(entry.check()).as("absent, it complains of nothing").isTrue();
    }

    @Test
    void begunItSaysWhatIsMissing() {
        entry.begin();
        assertThat(entry.check()).isFalse();
        assertThat(entry.complaint()).isEqualTo("Say every how many units of the meter.");
        ((TextField) entry.input()).setText("many");
        assertThat(entry.complaint()).startsWith("This is not a number.");
    }
}
