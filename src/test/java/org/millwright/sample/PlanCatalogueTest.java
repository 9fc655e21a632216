package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanCatalogueTest {

    @Test
    void everyPlanSaysWhatToDoOnAClassThatExists() {
        assertThat(PlanCatalogue.all())
                .allMatch(plan -> ClassCatalogue.named(plan.classCode()).code().equals(plan.classCode()))
                .allMatch(plan -> plan.steps().size() >= 2)
                .allMatch(plan -> plan.steps().stream().noneMatch(String::isBlank));
    }

    @Test
    void aClassHasOnePlanOfEachCode() {
        assertThat(PlanCatalogue.all())
                .extracting(plan -> plan.classCode() + "-" + plan.code())
                .doesNotHaveDuplicates();
    }

    /// Work that appears before the last one is due would stand twice on the board.
    @Test
    void workAppearsAfterTheOneBeforeWasDue() {
        var anchor = LocalDate.of(2025, 1, 6);

        assertThat(PlanCatalogue.all()).allSatisfy(plan -> {
            var first = plan.cadence().anchor(anchor);
            assertThat(plan.cadence().next(first, first).minusDays(plan.leadDays()))
                    .as(plan.title())
                    .isAfter(first);
        });
    }
}
