package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// The jobs of plans, as the sheets of tasks and of needs tell them. A plan with rows on a sheet has what these rows
/// say in place of what it had; one without keeps what it has.
final class PlanJobs {

    private final PlanWorld world;
    private final ImportMapping taskMapping;
    private final ImportMapping needMapping;
    private final Map<String, List<RowDraft>> tasks = new HashMap<>();
    private final Map<String, List<RowDraft>> needs = new HashMap<>();
    private final List<RowDraft> allTasks;
    private final List<RowDraft> allNeeds;

    PlanJobs(PlanWorld world, PlanPlanner.Sheet taskSheet, PlanPlanner.Sheet needSheet) {
        this.world = world;
        this.taskMapping = taskSheet.mapping();
        this.needMapping = needSheet.mapping();
        this.allTasks = taskSheet.drafts();
        this.allNeeds = needSheet.drafts();
        group(allTasks, TaskColumn.PLAN, tasks);
        group(allNeeds, NeedColumn.PLAN, needs);
    }

    private static void group(List<RowDraft> drafts, ImportField plan, Map<String, List<RowDraft>> groups) {
        drafts.forEach(draft -> draft.text(plan)
                .ifPresent(code ->
                        groups.computeIfAbsent(code, _ -> new ArrayList<>()).add(draft)));
    }

    /// The job of a plan; what is wrong with its rows goes to the plan's own.
    JobPlan job(String code, JobPlan before, RowProblems problems) {
        JobPlan job = before;
        List<RowDraft> said = tasks.getOrDefault(code, List.of());
        if (!said.isEmpty()) {
            job = new JobPlan(tasks(said, problems), job.crafts(), job.parts(), job.services());
        }
        List<RowDraft> needed = needs.getOrDefault(code, List.of());
        return needed.isEmpty() ? job : needs(job.tasks(), needed, problems);
    }

    /// Whether a plan that walks a round was given a job.
    boolean says(String code) {
        return tasks.containsKey(code) || needs.containsKey(code);
    }

    private List<TaskFields> tasks(List<RowDraft> rows, RowProblems problems) {
        List<RowDraft> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(
                row -> (BigDecimal) row.value(TaskColumn.NUMBER), Comparator.nullsLast(Comparator.naturalOrder())));
        List<TaskFields> all = new ArrayList<>();
        for (RowDraft row : inOrder) {
            var found = new RowProblems(ImportKind.TASKS, row, taskMapping);
            if (row.value(TaskColumn.TEXT) != Clear.CLEAR) {
                found.need(TaskColumn.TEXT);
                TaskFields task = task(row);
                check(JobPlanRules.check(task, new Checks()), TaskColumn.TEXT, found);
                all.add(task);
            }
            hand(found, ImportKind.TASKS, problems);
        }
        return all;
    }

    private static TaskFields task(RowDraft row) {
        TaskKind kind = row.value(TaskColumn.KIND) instanceof TaskKind said ? said : TaskKind.DO;
        return new TaskFields(
                row.text(TaskColumn.TEXT).orElse("").replace("\r\n", "\n").strip(),
                kind,
                row.text(TaskColumn.UNIT).orElse(null),
                (BigDecimal) row.value(TaskColumn.LOW),
                (BigDecimal) row.value(TaskColumn.HIGH));
    }

    private JobPlan needs(List<TaskFields> withTasks, List<RowDraft> rows, RowProblems problems) {
        List<CraftHours> crafts = new ArrayList<>();
        List<PartNeed> parts = new ArrayList<>();
        List<ServiceNeed> services = new ArrayList<>();
        Set<Violation> told = new HashSet<>();
        for (RowDraft row : rows) {
            var found = new RowProblems(ImportKind.NEEDS, row, needMapping);
            if (row.value(NeedColumn.WHAT) != Clear.CLEAR) {
                found.need(NeedColumn.KIND);
                found.need(NeedColumn.WHAT);
                String what = row.text(NeedColumn.WHAT).orElse("");
                if (row.value(NeedColumn.KIND) instanceof NeedKind kind && found.areNone()) {
                    switch (kind) {
                        case CRAFT -> crafts.add(new CraftHours(what, quantity(row, found)));
                        case PART -> part(what, row, found, parts);
                        case SERVICE -> services.add(new ServiceNeed(what, (BigDecimal) row.value(NeedColumn.AMOUNT)));
                    }
                    // what was wrong in a row before has been told there
                    JobPlan sofar = new JobPlan(List.of(), crafts, parts, services);
                    var fresh = new Checks();
                    JobPlanRules.check(sofar, new Checks()).violations().stream()
                            .filter(told::add)
                            .forEach(fresh::add);
                    check(fresh, NeedColumn.WHAT, found);
                }
            }
            hand(found, ImportKind.NEEDS, problems);
        }
        return new JobPlan(withTasks, crafts, parts, services);
    }

    private void part(String number, RowDraft row, RowProblems found, List<PartNeed> parts) {
        Long id = world.parts().get(number);
        BigDecimal quantity = quantity(row, found);
        if (id == null) {
            found.refuse(NeedColumn.WHAT, Message.of("programme.no-part"));
        } else if (quantity.stripTrailingZeros().scale() > Quantity.SCALE) {
            found.refuse(NeedColumn.QUANTITY, Message.of("programme.quantity-fine", Quantity.SCALE));
        } else {
            parts.add(new PartNeed(id, new Quantity(quantity)));
        }
    }

    /// Needed of crafts and parts.
    private static BigDecimal quantity(RowDraft row, RowProblems found) {
        found.need(NeedColumn.QUANTITY);
        BigDecimal said = (BigDecimal) row.value(NeedColumn.QUANTITY);
        if (said != null && said.signum() <= 0) {
            found.refuse(NeedColumn.QUANTITY, Message.of("check.not-positive"));
        }
        return said == null || said.signum() <= 0 ? BigDecimal.ONE : said;
    }

    private static void check(Checks checks, ImportField column, RowProblems found) {
        for (Violation violation : checks.violations()) {
            found.refuse(column, violation.message());
        }
    }

    private static void hand(RowProblems found, ImportKind sheet, RowProblems problems) {
        // what could not be read names its sheet already
        found.inOrder()
                .forEach(problem ->
                        problems.add(problem.column() instanceof Message ? problem : problem.onSheet(sheet)));
    }

    /// Rows that belong to no plan of the file.
    List<ImportLine> strangers(Set<String> codes) {
        List<ImportLine> lines = new ArrayList<>();
        strangers(ImportKind.TASKS, allTasks, taskMapping, codes, lines);
        strangers(ImportKind.NEEDS, allNeeds, needMapping, codes, lines);
        return lines;
    }

    private static void strangers(
            ImportKind sheet, List<RowDraft> drafts, ImportMapping mapping, Set<String> codes, List<ImportLine> lines) {
        for (RowDraft draft : drafts) {
            String code = draft.text(sheet.key()).orElse(null);
            if (code != null && codes.contains(code)) {
                continue;
            }
            var problem = new Problem(
                    draft.line(),
                    sheet.key(),
                    mapping.shown(sheet.key()),
                    Objects.requireNonNullElse(code, ""),
                    Message.of(code == null ? "check.required" : "programme.no-plan-row"));
            lines.add(new ImportLine(
                    draft.line(),
                    Objects.requireNonNullElse(code, ""),
                    "",
                    RowFate.BAD,
                    false,
                    List.of(),
                    List.of(problem.onSheet(sheet)),
                    true));
        }
    }

    /// What differs between two jobs, told by what went and what came.
    static List<FieldDifference> differences(JobPlan before, JobPlan after, PlanWorld.Words words) {
        List<FieldDifference> differences = new ArrayList<>();
        add(differences, PlanColumn.TASKS, JobWords.tasks(before), JobWords.tasks(after));
        add(differences, PlanColumn.NEEDS, JobWords.needs(before, words), JobWords.needs(after, words));
        return differences;
    }

    private static void add(
            List<FieldDifference> differences, PlanColumn column, List<Message> before, List<Message> after) {
        if (before.equals(after)) {
            return;
        }
        List<Message> went = new ArrayList<>(before);
        List<Message> came = new ArrayList<>(after);
        after.forEach(went::remove);
        before.forEach(came::remove);
        boolean moved = went.isEmpty() && came.isEmpty();
        differences.add(
                new FieldDifference(column, JobWords.list(moved ? before : went), JobWords.list(moved ? after : came)));
    }
}
