package org.millwright.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// The steps of preventive work as the tasks of a job: what locks out is for safety, what looks or compares is a check,
/// what names a unit is a number, the rest is to be done.
final class SampleTasks {

    private static final Set<String> LOOKS = Set.of("Check", "Compare", "Inspect", "Leak", "Pass", "Sample", "Test");
    private static final Pattern NUMBER = Pattern.compile("(.+) \\[(\\S+) (\\S+)\\.\\.(\\S+)]");

    private SampleTasks() {}

    static List<TaskFields> of(List<String> steps) {
        return steps.stream().map(SampleTasks::task).toList();
    }

    /// Without what it measures.
    static String text(String step) {
        Matcher number = NUMBER.matcher(step);
        return number.matches() ? number.group(1) : step;
    }

    private static TaskFields task(String step) {
        Matcher number = NUMBER.matcher(step);
        if (number.matches()) {
            return new TaskFields(
                    number.group(1), TaskKind.NUMBER, number.group(2), limit(number.group(3)), limit(number.group(4)));
        }
        if (step.startsWith("Lock out")) {
            return TaskFields.of(step, TaskKind.SAFETY);
        }
        boolean looks = LOOKS.contains(step.split(" ", 2)[0]);
        return TaskFields.of(step, looks ? TaskKind.CHECK : TaskKind.DO);
    }

    private static @Nullable BigDecimal limit(String text) {
        return text.equals("*") ? null : new BigDecimal(text);
    }
}
