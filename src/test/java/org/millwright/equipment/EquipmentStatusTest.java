package org.millwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquipmentStatusTest {

    @ParameterizedTest
    @CsvSource({
        "IN_SERVICE, IN_SERVICE, true",
        "RETIRED, IN_SERVICE, true",
        "RETIRED, RETIRED, true",
        "IN_SERVICE, RETIRED, false",
        "OUT_OF_SERVICE, RETIRED, false"
    })
    void nothingInUseStandsBelowWhatIsRetired(EquipmentStatus status, EquipmentStatus parent, boolean fits) {
        assertThat(status.fitsBelow(parent)).isEqualTo(fits);
    }
}
