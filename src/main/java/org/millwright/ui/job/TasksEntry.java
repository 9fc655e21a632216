package org.millwright.ui.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.OrderedCell;
import org.millwright.ui.kit.form.OrderedEntry;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// The tasks of a job in their order, and the one that is edited.
public final class TasksEntry extends OrderedEntry<TaskFields, TaskForm> {

    private static final double LEAST = 2.5;
    private static final double MOST = 7.5;
    private static final Words WORDS = new Words(
            "job.tasks.none", "job.tasks.add", "job.tasks.up", "job.tasks.down", "job.tasks.copy", "job.tasks.remove");

    public TasksEntry(Kit kit) {
        super(kit, "tasks", "job.field.tasks", WORDS, LEAST, MOST, changed -> new TaskForm(kit, changed));
    }

    @Override
    protected OrderedCell<TaskFields> cell() {
        return new TaskCell(kit(), this);
    }

    /// Of the kind before it: safety notes stand together, and so do readings.
    @Override
    protected TaskFields fresh(@Nullable TaskFields before) {
        return TaskFields.of("", before == null ? TaskKind.DO : before.kind());
    }

    @Override
    protected TaskFields like(TaskFields task) {
        return task;
    }

    @Override
    protected boolean isWrong(TaskFields task) {
        return wrong(task);
    }

    static boolean wrong(TaskFields task) {
        return !JobPlanRules.check(task, new Checks()).ok();
    }

    @Override
    protected Message wrong(int place, TaskFields task) {
        return Message.of("job.tasks.wrong", place, task.text());
    }

    /// One that stands there twice is seen in the whole list alone.
    @Override
    protected @Nullable Message unreadable() {
        Message wrong = super.unreadable();
        if (wrong != null) {
            return wrong;
        }
        var job = new JobPlan(value(), List.of(), List.of(), List.of());
        return JobPlanRules.check(job, new Checks()).violations().stream()
                .findFirst()
                .map(violation -> violation.message())
                .orElse(null);
    }

    /// Nothing but what it says tells one task from another.
    @Override
    protected Object key(TaskFields task) {
        return task;
    }

    @Override
    protected String nameOf(TaskFields task) {
        return task.text();
    }

    @Override
    protected String textOf(TaskFields task) {
        return task.text() + " (" + TaskCell.asks(kit(), task) + ")";
    }
}
