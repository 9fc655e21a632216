package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;

@FxTest
class StatusChipTest {

    @Test
    void changesWordIconAndMeaningTogether() {
        var kit = KitFixture.kit();
        var chip = new StatusChip(kit, Status.of(Message.of("shell.unsaved"), Meaning.WARNING));

        chip.show(kit, Status.of(Message.of("shell.saved"), Meaning.SUCCESS));

        assertThat(chip.getText()).isEqualTo("Saved");
        assertThat(chip.getGraphic())
                .isInstanceOfSatisfying(
                        FontIcon.class, icon -> assertThat(icon.getIconCode()).isEqualTo(Feather.CHECK_CIRCLE));
        assertThat(chip.getStyleClass()).contains("chip", "means-success").doesNotContain("means-warning");
    }
}
