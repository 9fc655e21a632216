package org.millwright.workorder;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

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
        job.tasks().forEach(task -> check(task, checks));
        Set<String> crafts = new HashSet<>();
        for (CraftHours craft : job.crafts()) {
            checks.text("crafts", craft.craft(), CRAFT_LENGTH)
                    .positive("crafts", craft.hours())
                    .require(crafts.add(craft.craft()), "crafts", "workorder.refused.craft-twice", craft.craft());
        }
        Set<Long> parts = new HashSet<>();
        for (PartNeed part : job.parts()) {
            checks.positive("parts", part.quantity().value())
                    .require(parts.add(part.partId()), "parts", "workorder.refused.part-twice");
        }
        for (ServiceNeed service : job.services()) {
            checks.text("services", service.name(), SERVICE_LENGTH)
                    .notNegative("services", service.amount())
                    .cents("services", service.amount());
        }
        return checks;
    }

    public static Checks check(TaskFields task, Checks checks) {
        boolean ordered =
                task.low() == null || task.high() == null || task.low().compareTo(task.high()) <= 0;
        return checks.text("tasks", task.text(), TASK_LENGTH)
                .optionalText("tasks", task.unit(), UNIT_LENGTH)
                .require(ordered, "tasks", "workorder.refused.task-limits", task.text());
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
            checks.require(number.abs().compareTo(MOST) < 0, "number", "workorder.refused.task-number");
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
