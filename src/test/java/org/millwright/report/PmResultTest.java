package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.maintenance.OccurrenceStatus;

class PmResultTest {

    @ParameterizedTest
    @CsvSource({
        "GENERATED, 2026-02-09, ON_TIME",
        "GENERATED, 2026-02-10, ON_TIME",
        "GENERATED, 2026-02-11, LATE",
        "GENERATED, , NOT_DONE",
        "MISSED, , MISSED",
        "SKIPPED, , SKIPPED"
    })
    void whatBecameOfADateInFebruary(OccurrenceStatus status, LocalDate done, PmResult result) {
        assertThat(PmResult.of(status, LocalDate.of(2026, 2, 10), done)).isEqualTo(result);
    }
}
