package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;

class PlanRulesTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 5);

    @Test
    void acceptsAPlanForWorkOrdersAndOneForRounds() {
        assertThat(PlanRules.check(plan(
                                PlanProduct.WORK_ORDER, "FREQ=MONTHLY", ANCHOR, PlanBasis.COMPLETED, null, "Grease"))
                        .violations())
                .isEmpty();
        assertThat(PlanRules.check(plan(PlanProduct.ROUND, "FREQ=DAILY", ANCHOR, PlanBasis.SCHEDULED, 4L, null))
                        .violations())
                .isEmpty();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var wrong = new PlanFields(
                " ",
                "",
                PlanProduct.WORK_ORDER,
                "now and then",
                null,
                PlanBasis.SCHEDULED,
                366,
                null,
                null,
                null,
                9,
                null,
                new BigDecimal("-1"),
                true,
                List.of());

        assertThat(PlanRules.check(wrong).violations())
                .extracting(Violation::field)
                .contains(
                        "code",
                        "name",
                        "recurrence",
                        "anchorOn",
                        "leadDays",
                        "equipmentIds",
                        "workTitle",
                        "priority",
                        "plannedHours");
    }

    @Test
    void demandsTheRoundOfARoundPlan() {
        assertThat(PlanRules.check(plan(PlanProduct.ROUND, "FREQ=DAILY", ANCHOR, PlanBasis.SCHEDULED, null, null))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("roundId");
    }

    @Test
    void refusesARuleThatTheAnchorNeverMeets() {
        var plan = plan(
                PlanProduct.WORK_ORDER, "FREQ=DAILY;INTERVAL=7;BYDAY=SU", ANCHOR, PlanBasis.SCHEDULED, null, "Grease");

        assertThat(PlanRules.check(plan).violations())
                .containsExactly(Violation.of("anchorOn", "maintenance.refused.no-date", ANCHOR));
    }

    @Test
    void refusesACountWhereCompletionsCount() {
        var plan = plan(PlanProduct.WORK_ORDER, "FREQ=DAILY;COUNT=3", ANCHOR, PlanBasis.COMPLETED, null, "Grease");

        assertThat(PlanRules.check(plan).violations())
                .containsExactly(Violation.of("recurrence", "maintenance.refused.count-floating"));
    }

    private static PlanFields plan(
            PlanProduct product,
            String recurrence,
            LocalDate anchor,
            PlanBasis basis,
            @Nullable Long roundId,
            @Nullable String title) {
        return new PlanFields(
                "PM-1",
                "Lubrication",
                product,
                recurrence,
                anchor,
                basis,
                3,
                roundId,
                title,
                null,
                2,
                null,
                null,
                true,
                List.of(7L));
    }
}
