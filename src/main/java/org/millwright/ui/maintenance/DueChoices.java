package org.millwright.ui.maintenance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.LawfulChoices;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormPane;

/// What somebody has decided about lines of the preview so far: another due date, or to leave them out. Nothing is
/// stored before the preview is carried out.
final class DueChoices {

    private final Kit kit;
    private final Supplier<Collection<DueLine>> all;
    private final Runnable changed;
    private final Map<PlanDate, LocalDate> due = new HashMap<>();
    private final Map<PlanDate, String> leftOut = new HashMap<>();

    /// @param all the lines of the preview, which are what is carried out
    DueChoices(Kit kit, Supplier<Collection<DueLine>> all, Runnable changed) {
        this.kit = kit;
        this.all = all;
        this.changed = changed;
    }

    @Nullable
    LocalDate due(PlanDate date) {
        return due.get(date);
    }

    @Nullable
    String leftOut(PlanDate date) {
        return leftOut.get(date);
    }

    void clear() {
        due.clear();
        leftOut.clear();
    }

    void askDue(List<DueLine> lines) {
        var day = new DateEntry(kit, "dueOn", "plans.change-due-day");
        day.required();
        day.value(lines.getFirst().dueOn());
        Ask.open(
                kit,
                Message.of("plans.change-due-title", lines.size()),
                "plans.change-due-do",
                new FormPane(kit).add(day),
                () -> Objects.requireNonNull(day.value()),
                typed -> allowed(typed, forEach(lines, typed), Map.of()),
                typed -> each(lines, date -> {
                    leftOut.remove(date);
                    due.put(date, typed);
                }));
    }

    void askWhyNot(List<DueLine> lines) {
        Ask.reason(
                kit,
                Message.of("plans.leave-out-title", lines.size()),
                "plans.leave-out-why",
                "plans.leave-out-do",
                typed -> allowed(typed, Map.of(), forEach(lines, typed)),
                typed -> each(lines, date -> {
                    due.remove(date);
                    leftOut.put(date, typed);
                }));
    }

    void putBack(List<DueLine> lines) {
        each(lines, date -> {
            due.remove(date);
            leftOut.remove(date);
        });
    }

    /// For the lines that are carried out: those that are made, and those that are left out.
    PlanChoices of(List<DueLine> lines) {
        Set<PlanDate> dates = lines.stream().map(DueChoices::date).collect(Collectors.toSet());
        return new PlanChoices(dates::contains, within(due, dates), within(leftOut, dates));
    }

    /// As it will be judged when it is carried out, with what a chosen line does along; of what the law does not
    /// allow, the first is told.
    private <V> Outcome<V> allowed(V typed, Map<PlanDate, LocalDate> due, Map<PlanDate, String> leftOut) {
        var choices = new PlanChoices(date -> true, due, leftOut);
        List<Violation> lawless = new LawfulChoices(choices)
                .check(all.get().stream().map(DueLine::work).toList())
                .violations();
        return choices.check()
                .then(() -> lawless.isEmpty() ? Outcome.done(typed) : Outcome.refused(lawless.getFirst()));
    }

    private static <V> Map<PlanDate, V> forEach(List<DueLine> lines, V typed) {
        return lines.stream().collect(Collectors.toMap(DueChoices::date, _ -> typed));
    }

    private static <V> Map<PlanDate, V> within(Map<PlanDate, V> all, Set<PlanDate> dates) {
        return all.entrySet().stream()
                .filter(one -> dates.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void each(List<DueLine> lines, Consumer<PlanDate> decide) {
        lines.forEach(line -> decide.accept(date(line)));
        changed.run();
    }

    private static PlanDate date(DueLine line) {
        return line.work().proposal().date();
    }
}
