package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRunStatusTest {

    @ParameterizedTest
    @CsvSource({"DUE, true", "IN_PROGRESS, true", "SIGNED, false", "SKIPPED, false"})
    void somebodyStillHasToWalkIt(RoundRunStatus status, boolean open) {
        assertThat(status.isOpen()).isEqualTo(open);
    }
}
