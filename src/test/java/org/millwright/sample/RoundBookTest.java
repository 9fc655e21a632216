package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointKind;
import org.millwright.maintenance.PlanProduct;

class RoundBookTest {

    /// Sixteen that have been walked, and a new one.
    @Test
    void everyRoundHasPointsAndAPlan() {
        SampleContent content = Sample.PLANT.content;
        assertThat(content.rounds())
                .hasSize(17)
                .allMatch(round -> round.points().size() >= 4);
        assertThat(content.plans())
                .filteredOn(plan -> plan.product() == PlanProduct.ROUND)
                .extracting(SamplePlan::round)
                .containsExactlyInAnyOrderElementsOf(
                        content.rounds().stream().map(SampleRound::code).toList());
    }

    @Test
    void pointsAreNumberedInWalkingOrder() {
        for (SampleRound round : Sample.PLANT.content.rounds()) {
            for (int i = 0; i < round.points().size(); i++) {
                assertThat(round.points().get(i).no()).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void thereIsAPointOfEveryKind() {
        assertThat(Sample.PLANT.content.rounds().stream()
                        .flatMap(round -> round.points().stream())
                        .map(point -> point.question().kind())
                        .distinct())
                .containsExactlyInAnyOrder(CheckPointKind.values());
    }
}
