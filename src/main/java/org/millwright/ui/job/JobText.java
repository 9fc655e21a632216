package org.millwright.ui.job;

import java.util.Optional;
import org.millwright.kernel.Message;
import org.millwright.workorder.TaskFields;

/// What a task asks for, in words.
public final class JobText {

    private JobText() {}

    /// How the number should be; empty where anything will do.
    public static Optional<Message> asked(TaskFields task) {
        String unit = task.unit() == null ? "" : task.unit();
        if (task.low() != null && task.high() != null) {
            return Optional.of(Message.of("job.asked.between", task.low(), task.high(), unit));
        } else if (task.low() != null) {
            return Optional.of(Message.of("job.asked.at-least", task.low(), unit));
        } else if (task.high() != null) {
            return Optional.of(Message.of("job.asked.at-most", task.high(), unit));
        }
        return Optional.empty();
    }
}
