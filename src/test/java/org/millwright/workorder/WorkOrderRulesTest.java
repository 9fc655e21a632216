package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Violation;

class WorkOrderRulesTest {

    @Test
    void aTitleAndAMachineAreEnough() {
        assertThat(WorkOrderRules.check(order("Guard loose", 3, null, null, null))
                        .ok())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 3, , , , title",
        "x, 0, , , , priority",
        "x, 5, , , , priority",
        "x, 1, 2999-01-01, , , dueOn",
        "x, 1, , -1, , plannedHours",
        "x, 1, , 10000, , plannedHours",
        "x, 1, , 0.125, , plannedHours",
        "x, 1, , , -1, downtimeMinutes",
        "x, 1, , , 527041, downtimeMinutes",
    })
    void theWrongFieldIsNamed(
            String title,
            int priority,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal hours,
            @Nullable Integer downtime,
            String field) {
        assertThat(WorkOrderRules.check(order(title, priority, dueOn, hours, downtime))
                        .violations())
                .extracting(Violation::field)
                .containsExactly(field);
    }

    @Test
    void longTextsAreNamed() {
        String text = "x".repeat(10_001);
        var order = new WorkOrderFields(
                text, text, 1, WorkOrderType.BREAKDOWN, 1, null, null, text, null, text, text, text, null);
        assertThat(WorkOrderRules.check(order).violations())
                .extracting(Violation::field)
                .containsExactly("title", "description", "craft", "problem", "cause", "remedy");
    }

    private static WorkOrderFields order(
            String title,
            int priority,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal hours,
            @Nullable Integer downtime) {
        return new WorkOrderFields(
                title,
                null,
                1,
                WorkOrderType.CORRECTIVE,
                priority,
                dueOn,
                null,
                null,
                hours,
                null,
                null,
                null,
                downtime);
    }
}
