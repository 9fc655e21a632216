package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultCatalogueTest {

    @Test
    void aTextWithoutANumberStaysAsItIs() {
        assertThat(FaultCatalogue.filled("Belt torn", Dice.of(1, "texts"))).isEqualTo("Belt torn");
    }

    @Test
    void aClassThatIsNoneNeverFails() {
        assertThat(FaultCatalogue.of("???")).isEmpty();
    }

    @Test
    void noMachineStandsLongerThanADay() {
        for (var type : ClassCatalogue.all()) {
            assertThat(FaultCatalogue.of(type.code()))
                    .allMatch(fault -> fault.stopMinutes() >= 0 && fault.stopMinutes() <= 24 * 60);
        }
    }
}
