package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;

class JobPlanTest {

    private static final TaskFields OIL = TaskFields.of("Change oil", TaskKind.DO);
    private static final TaskFields SEAL = TaskFields.of("Look at the seal", TaskKind.CHECK);

    @Test
    void twoJobsInOneDoTheSameTaskOnceAndNeedTheSumOfBoth() {
        var small = new JobPlan(
                List.of(OIL, SEAL),
                List.of(new CraftHours("Mechanic", new BigDecimal("1.5"))),
                List.of(new PartNeed(7, Quantity.of(2))),
                List.of());
        var big = new JobPlan(
                List.of(SEAL),
                List.of(new CraftHours("Mechanic", BigDecimal.ONE), new CraftHours("Electrician", BigDecimal.TWO)),
                List.of(new PartNeed(7, Quantity.of(1)), new PartNeed(8, Quantity.of(1))),
                List.of(new ServiceNeed("Oil laboratory", new BigDecimal("40.00"))));

        assertThat(big.with(small))
                .isEqualTo(new JobPlan(
                        List.of(SEAL, OIL),
                        List.of(
                                new CraftHours("Mechanic", new BigDecimal("2.5")),
                                new CraftHours("Electrician", BigDecimal.TWO)),
                        List.of(new PartNeed(7, Quantity.of(3)), new PartNeed(8, Quantity.of(1))),
                        big.services()));
        assertThat(JobPlan.NOTHING.with(big)).isEqualTo(big);
    }

    @Test
    void whatIsWrongIsNamed() {
        var job = new JobPlan(
                List.of(new TaskFields("Gap", TaskKind.NUMBER, "mm", BigDecimal.TEN, BigDecimal.ONE)),
                List.of(new CraftHours("Mechanic", BigDecimal.ZERO), new CraftHours("Mechanic", BigDecimal.ONE)),
                List.of(new PartNeed(7, Quantity.of(1)), new PartNeed(7, Quantity.of(1))),
                List.of(new ServiceNeed("", new BigDecimal("-1"))));

        assertThat(JobPlanRules.check(job, new Checks()).violations())
                .extracting(Violation::field)
                .containsExactly("tasks", "crafts", "crafts", "parts", "services", "services");
    }

    @Test
    void anAnswerFitsItsTask() {
        var gap = new TaskFields("Gap", TaskKind.NUMBER, "mm", BigDecimal.ONE, BigDecimal.TEN);

        assertThat(result(gap, TaskResult.DONE, BigDecimal.TEN)).isEqualTo(TaskResult.PASS);
        assertThat(result(gap, TaskResult.PASS, new BigDecimal("10.1"))).isEqualTo(TaskResult.FAIL);
        assertThat(refused(gap, new TaskAnswer(TaskResult.PASS, null, null))).isEqualTo("number");
        assertThat(refused(OIL, new TaskAnswer(TaskResult.FAIL, null, null))).isEqualTo("result");
        assertThat(refused(SEAL, new TaskAnswer(TaskResult.DONE, null, null))).isEqualTo("result");
        assertThat(refused(SEAL, new TaskAnswer(TaskResult.NA, null, " "))).isEqualTo("note");
        assertThat(JobPlanRules.check(SEAL, new TaskAnswer(TaskResult.NA, null, " no seal "))
                        .orThrow()
                        .note())
                .isEqualTo("no seal");
    }

    private static TaskResult result(TaskFields task, TaskResult said, BigDecimal number) {
        return JobPlanRules.check(task, new TaskAnswer(said, number, null))
                .orThrow()
                .result();
    }

    private static String refused(TaskFields task, TaskAnswer answer) {
        return JobPlanRules.check(task, answer).violations().getFirst().field();
    }
}
