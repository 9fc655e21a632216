package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.form.Picked;

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
        entry.known(List.of(new KnownMeter("Running hours", "h", Set.of(1L, 2L, 3L))), 3);
        assertThat(entry.lookupAll(".unit")).isNotEmpty();
        entry.value(null);
        assertThat(entry.value()).isNull();
        assertThat(entry.check()).as("absent, it complains of nothing").isTrue();
    }

    @Test
    void whoLacksTheMeterIsToldWhileTyping() {
        entry.value(new MeterTrigger("Running hours", new BigDecimal("300"), BigDecimal.ZERO));
        var hours = List.of(new KnownMeter("Running hours", "h", Set.of(1L)));

        entry.known(hours, 2);
        assertThat(words()).contains("1 of 2 machines has this meter");
        entry.known(hours, 1);
        assertThat(words()).noneMatch(word -> word.contains("this meter"));
        entry.known(List.of(), 1);
        assertThat(words()).contains("no machine has this meter");
    }

    /// A plan of two machines is told by the one that counts.
    @Test
    void thePlanIsToldByAMachineThatHasTheMeter() {
        var packer = new Picked(7, "L2-PAC-01", "Packer");
        var compressor = new Picked(9, "UTL-CMP-01", "Compressor");
        var hours = new MeterTrigger("Running hours", new BigDecimal("300"), BigDecimal.ZERO);
        var known = List.of(new KnownMeter("Running hours", "h", Set.of(9L)));

        assertThat(PlansModel.told(List.of(packer, compressor), hours, known)).isEqualTo(compressor);
        assertThat(PlansModel.told(List.of(packer, compressor), null, known)).isEqualTo(packer);
        assertThat(PlansModel.told(List.of(packer), hours, known)).isEqualTo(packer);
        assertThat(PlansModel.told(List.of(), hours, known)).isNull();
    }

    private List<String> words() {
        return entry.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
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
