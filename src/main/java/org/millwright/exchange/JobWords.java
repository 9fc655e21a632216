package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.workorder.JobPlan;

/// What a job consists of and needs, in words, so that two jobs can be held against each other.
final class JobWords {

    private JobWords() {}

    static List<Message> tasks(JobPlan job) {
        return job.tasks().stream()
                .map(task -> Message.of(
                        "programme.task",
                        task.kind(),
                        task.text(),
                        said(task.unit()),
                        said(task.low()),
                        said(task.high())))
                .toList();
    }

    static List<Message> needs(JobPlan job, PlanWorld.Words words) {
        List<Message> all = new ArrayList<>();
        job.crafts().forEach(one -> all.add(need(NeedKind.CRAFT, one.craft(), one.hours())));
        job.parts()
                .forEach(one -> all.add(need(
                        NeedKind.PART, words.part(one.partId()), one.quantity().value())));
        job.services().forEach(one -> all.add(need(NeedKind.SERVICE, one.name(), one.amount())));
        return all;
    }

    private static Message need(NeedKind kind, String what, @Nullable BigDecimal much) {
        return Message.of("programme.need", kind, what, said(much));
    }

    private static String said(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : Objects.toString(value, "-");
    }

    /// One after the other; none for an empty list.
    static @Nullable Object list(List<Message> all) {
        return all.stream()
                .reduce((one, next) -> Message.of("exchange.list", one, next))
                .orElse(null);
    }
}
