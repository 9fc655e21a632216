package org.millwright.workorder;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;

/// What is wrong with a job, or with the answer to one of its tasks, as entered.
public final class JobPlanRules {

    public static final int MOST_TASKS = 200;
    private static final int TASK_LENGTH = 500;
    private static final int UNIT_LENGTH = 20;
    private static final int CRAFT_LENGTH = 60;
    private static final int SERVICE_LENGTH = 200;
    private static final int NOTE_LENGTH = 2000;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private JobPlanRules() {}

    public static Checks check(JobPlan job, Checks checks) {
        checks.require(job.tasks().size() <= MOST_TASKS, "tasks", "workorder.refused.tasks-many", MOST_TASKS);
        Set<TaskFields> tasks = new HashSet<>();
        for (TaskFields task : job.tasks()) {
            check(task, new Checks())
                    .violations()
                    .forEach(violation -> checks.add(new Violation("tasks", violation.message())));
            checks.require(tasks.add(task), "tasks", "workorder.refused.task-twice", task.text());
        }
        Set<String> crafts = new HashSet<>();
        for (CraftHours craft : job.crafts()) {
            checks.text("crafts", craft.craft(), CRAFT_LENGTH)
                    .positive("crafts", craft.hours())
                    .require(
                            craft.hours().compareTo(WorkOrderRules.MOST_PLANNED_HOURS) <= 0,
                            "crafts",
                            "workorder.refused.planned-hours",
                            WorkOrderRules.MOST_PLANNED_HOURS)
                    .require(
                            craft.hours().scale() <= WorkOrderRules.PLANNED_HOURS_SCALE,
                            "crafts",
                            "workorder.refused.decimals",
                            WorkOrderRules.PLANNED_HOURS_SCALE)
                    .require(crafts.add(craft.craft()), "crafts", "workorder.refused.craft-twice", craft.craft());
        }
        Set<Long> parts = new HashSet<>();
        for (PartNeed part : job.parts()) {
            checks.positive("parts", part.quantity().value())
                    .require(isSane(part.quantity().value()), "parts", "workorder.refused.task-number")
                    .require(parts.add(part.partId()), "parts", "workorder.refused.part-twice");
        }
        for (ServiceNeed service : job.services()) {
            checks.text("services", service.name(), SERVICE_LENGTH)
                    .notNegative("services", service.amount())
                    .require(isSane(service.amount()), "services", "workorder.refused.task-number")
                    .cents("services", service.amount());
        }
        return checks;
    }

    /// One task, each violation at the part of the task that is wrong: `text`, `unit`, `low`, `high`.
    public static Checks check(TaskFields task, Checks checks) {
        boolean ordered =
                task.low() == null || task.high() == null || task.low().compareTo(task.high()) <= 0;
        return checks.text("text", task.text(), TASK_LENGTH)
                .optionalText("unit", task.unit(), UNIT_LENGTH)
                .require(ordered, "high", "workorder.refused.task-limits", task.text())
                .require(isSane(task.low()), "low", "workorder.refused.task-number")
                .require(isSane(task.high()), "high", "workorder.refused.task-number");
    }

    private static boolean isSane(@Nullable BigDecimal number) {
        return number == null || number.abs().compareTo(MOST) < 0;
    }

    /// The answer as it is kept: a number decides by itself whether it passes.
    public static Outcome<TaskAnswer> check(TaskFields task, TaskAnswer answer) {
        var checks = new Checks().optionalText("note", answer.note(), NOTE_LENGTH);
        if (answer.result() == TaskResult.NA) {
            return checks.text("note", answer.note(), NOTE_LENGTH)
                    .then(() -> Outcome.done(new TaskAnswer(TaskResult.NA, null, tidy(answer.note()))));
        }
        return switch (task.kind()) {
            case SAFETY, DO ->
                checks.require(answer.result() == TaskResult.DONE, "result", "workorder.refused.task-done")
                        .then(() -> Outcome.done(new TaskAnswer(TaskResult.DONE, null, tidy(answer.note()))));
            case CHECK ->
                checks.require(answer.result() != TaskResult.DONE, "result", "workorder.refused.task-verdict")
                        .then(() -> Outcome.done(new TaskAnswer(answer.result(), null, tidy(answer.note()))));
            case NUMBER -> number(task, answer, checks);
        };
    }

    private static Outcome<TaskAnswer> number(TaskFields task, TaskAnswer answer, Checks checks) {
        BigDecimal number = answer.number();
        checks.require(number != null, "number", "check.required");
        if (number != null) {
            checks.require(isSane(number), "number", "workorder.refused.task-number");
        }
        return checks.then(() -> Outcome.done(new TaskAnswer(
                number != null && task.holds(number) ? TaskResult.PASS : TaskResult.FAIL,
                number,
                tidy(answer.note()))));
    }

    private static @Nullable String tidy(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
