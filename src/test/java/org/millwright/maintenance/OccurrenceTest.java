package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    @Test
    void aFloatingPlanCountsFromTheDayOfTheWorkWhenThereIsOne() {
        assertThat(Occurrence.done(DUE, DUE.plusDays(9)).countsFrom(PlanBasis.COMPLETED))
                .isEqualTo(DUE.plusDays(9));
        assertThat(Occurrence.skipped(DUE).countsFrom(PlanBasis.COMPLETED)).isEqualTo(DUE);
        assertThat(Occurrence.open(DUE).countsFrom(PlanBasis.COMPLETED)).isNull();
    }

    @Test
    void onlyWorkThatWasMadeCanBeOpen() {
        assertThat(List.of(Occurrence.open(DUE), Occurrence.done(DUE, DUE)))
                .extracting(Occurrence::status)
                .containsOnly(OccurrenceStatus.GENERATED);
        assertThat(List.of(Occurrence.done(DUE, DUE), Occurrence.missed(DUE), Occurrence.skipped(DUE)))
                .noneMatch(Occurrence::open);
    }
}
