package org.millwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ValueSource;
import org.millwright.ui.Scenes;

class FieldSourceTest {

    private static final Headings HEADINGS = Headings.of(List.of("Asset", "Place"));

    private static ValueSource read(String typed) {
        return FieldSource.read(typed, HEADINGS).orThrow();
    }

    @Test
    void aHeadingIsAColumnAndAnyOtherTextAFixedValue() {
        assertThat(read(" Asset ")).isEqualTo(ValueSource.column("Asset"));
        assertThat(read("Machine")).isEqualTo(ValueSource.fixed("Machine"));
        assertThat(read("{Asset}/{Place}").headings()).containsExactly("Asset", "Place");
        assertThat(read("").isEmpty()).isTrue();
        assertThat(FieldSource.read("{Asset", HEADINGS).isDone()).isFalse();
    }

    @Test
    void aChoiceOffersItsWordsToo() {
        assertThat(FieldSource.offers(EquipmentColumn.KIND, HEADINGS, Scenes.GERMAN))
                .containsExactly("Asset", "Place", "Standort", "Bereich", "Linie", "Maschine", "Baugruppe");
        assertThat(FieldSource.offers(EquipmentColumn.NAME, HEADINGS, Scenes.GERMAN))
                .containsExactly("Asset", "Place");
    }
}
