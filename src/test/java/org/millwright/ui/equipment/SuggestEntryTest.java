package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class SuggestEntryTest {

    private SuggestEntry entry;
    private ComboBox<?> box;

    @BeforeEach
    void anEntry() {
        entry = new SuggestEntry(KitFixture.kit(), "className", "enum.EquipmentColumn.CLASS");
        entry.known(List.of("Pump", "Valve"));
        Scenes.show(entry);
        box = Scenes.find(entry, ".combo-box", ComboBox.class);
    }

    @Test
    void aKnownTextIsFilledInAndNotCalledChanged() {
        entry.value("Valve");

        assertThat(entry.value()).isEqualTo("Valve");
        assertThat(entry.isChanged()).isFalse();
    }

    @Test
    void aNewTextMayBeTyped() {
        entry.value(null);

        box.getEditor().setText(" Conveyor ");

        assertThat(entry.value()).isEqualTo("Conveyor");
        assertThat(entry.isChanged()).isTrue();
        entry.revert();
        assertThat(entry.value()).isNull();
    }
}
