package org.millwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.exchange.ImportKind;

class ImportWordsTest {

    @Test
    void eachKindHasItsOwn() {
        ImportWords equipment = ImportWords.of(ImportKind.EQUIPMENT);
        ImportWords readings = ImportWords.of(ImportKind.READINGS);

        assertThat(equipment.title()).isNotEqualTo(readings.title());
        assertThat(equipment.addsCentres()).isTrue();
        assertThat(readings.addsCentres()).isFalse();
    }
}
