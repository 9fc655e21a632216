package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {

    @ParameterizedTest
    @CsvSource({
        "LOW_ALARM, FAIL",
        "LOW_WARNING, FLAG",
        "NORMAL, PASS",
        "HIGH_WARNING, FLAG",
        "HIGH_ALARM, FAIL",
    })
    void anAlarmFailsAndAWarningFlags(Zone zone, Verdict verdict) {
        assertThat(zone.verdict()).isEqualTo(verdict);
    }
}
