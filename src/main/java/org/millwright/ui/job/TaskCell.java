package org.millwright.ui.job;

import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.OrderedCell;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// A task as a line of the job that is edited: its place, what is to be done, and how it is answered.
final class TaskCell extends OrderedCell<TaskFields> {

    private final Kit kit;

    TaskCell(Kit kit, TasksEntry entry) {
        super(kit, entry);
        this.kit = kit;
    }

    @Override
    protected void show(TaskFields task) {
        say("", task.text(), TasksEntry.wrong(task), asks(kit, task), false);
    }

    /// The kind, and of a number its unit or what it should be.
    static String asks(Kit kit, TaskFields task) {
        String kind = kit.messages().text(task.kind());
        if (task.kind() != TaskKind.NUMBER) {
            return kind;
        }
        String asked = JobText.asked(task).map(kit::text).orElse(task.unit() == null ? "" : task.unit());
        return asked.isEmpty() ? kind : asked.strip();
    }
}
