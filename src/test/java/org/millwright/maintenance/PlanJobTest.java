package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;

class PlanJobTest {

    private static final JobPlan TWO_CRAFTS = new JobPlan(
            List.of(),
            List.of(
                    new CraftHours("Mechanic", new BigDecimal("1.5")),
                    new CraftHours("Electrician", new BigDecimal("0.5"))),
            List.of(),
            List.of());

    @Test
    void theCraftsSayWhatNobodyHasSaidOtherwise() {
        PlanJob job = job(null, null).with(TWO_CRAFTS);

        assertThat(job.leadingCraft()).isEqualTo("Mechanic");
        assertThat(job.totalHours()).isEqualByComparingTo("2");
    }

    @Test
    void aNamedCraftLeadsAndHoursByCraftGoBeforeASum() {
        PlanJob job = job("Fitter", new BigDecimal("4")).with(TWO_CRAFTS);

        assertThat(job.leadingCraft()).isEqualTo("Fitter");
        assertThat(job.totalHours()).isEqualByComparingTo("2");
        assertThat(job("Fitter", new BigDecimal("4")).totalHours()).isEqualByComparingTo("4");
    }

    @Test
    void withoutCraftsNobodyKnows() {
        assertThat(job(null, null).totalHours()).isNull();
        assertThat(job(null, null).leadingCraft()).isNull();
    }

    /// Hours that stand in the head of a job, and those by craft.
    @Test
    void aBiggerJobThatTakesInASmallerOneHasTheHoursOfBoth() {
        PlanJob yearly = job("Fitter", new BigDecimal("8"));
        PlanJob monthly = job(null, null).with(TWO_CRAFTS);

        assertThat(yearly.takingIn(List.of(monthly)).totalHours()).isEqualByComparingTo("10");
        assertThat(monthly.takingIn(List.of(yearly)).totalHours()).isEqualByComparingTo("10");
        assertThat(yearly.takingIn(List.of())).isEqualTo(yearly);
        assertThat(job(null, BigDecimal.ONE)
                        .takingIn(List.of(job(null, BigDecimal.ONE)))
                        .leadingCraft())
                .isNull();
    }

    private static PlanJob job(@Nullable String craft, @Nullable BigDecimal hours) {
        return new PlanJob(PlanProduct.WORK_ORDER, null, "Grease", null, 3, craft, hours);
    }
}
