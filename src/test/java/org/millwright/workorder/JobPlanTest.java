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
    void theSameTaskTwiceIsRefusedWithItsWords() {
        var job = new JobPlan(List.of(OIL, SEAL, OIL), List.of(), List.of(), List.of());

        assertThat(JobPlanRules.check(job, new Checks()).violations())
                .containsExactly(Violation.of("tasks", "workorder.refused.task-twice", "Change oil"));
    }

    @Test
    void aTaskNamesThePartThatIsWrong() {
        var task = new TaskFields(" ", TaskKind.NUMBER, "u".repeat(21), new BigDecimal("1E12"), BigDecimal.ONE);

        assertThat(JobPlanRules.check(task, new Checks()).violations())
                .extracting(Violation::field)
                .containsExactly("text", "unit", "high", "low");
    }

    @Test
    void whatNoTableHoldsIsRefused() {
        var job = new JobPlan(
                List.of(),
                List.of(
                        new CraftHours("Mechanic", new BigDecimal("10000")),
                        new CraftHours("Electrician", new BigDecimal("0.125"))),
                List.of(new PartNeed(7, Quantity.of("1000000000000"))),
                List.of(new ServiceNeed("Crane", new BigDecimal("1E12"))));

        assertThat(JobPlanRules.check(job, new Checks()).violations())
                .extracting(Violation::field)
                .containsExactly("crafts", "crafts", "parts", "services");
    }

    @Test
    void hoursAndAmountsAreTheSameWithAndWithoutZeros() {
        assertThat(new CraftHours("Mechanic", new BigDecimal("20.00")))
                .isEqualTo(new CraftHours("Mechanic", new BigDecimal("20")));
        assertThat(new CraftHours("Mechanic", new BigDecimal("20.00")).hours()).hasToString("20");
        assertThat(new ServiceNeed("Crane", new BigDecimal("40.00")))
                .isEqualTo(new ServiceNeed("Crane", new BigDecimal("40")));
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
