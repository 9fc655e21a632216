package org.millwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.TaggedEquipment;
import org.millwright.inspection.KnownRound;
import org.millwright.kernel.Message;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanRules;
import org.millwright.maintenance.PlannedMachine;
import org.millwright.workorder.JobPlan;

/// A row while it is being planned: what the plan would be, and what speaks against it.
final class PlannedPlan {

    private final RowDraft draft;
    private final ImportMapping mapping;
    private final RowProblems problems;
    private final List<FieldDifference> differences = new ArrayList<>();
    private @Nullable PlannedPlan first;
    private @Nullable PlanDetail known;
    private Map<ImportField, Object> after = new HashMap<>();
    private @Nullable PlanFields fields;

    PlannedPlan(RowDraft draft, ImportMapping mapping) {
        this.draft = draft;
        this.mapping = mapping;
        this.problems = new RowProblems(ImportKind.PLANS, draft, mapping);
    }

    String code() {
        return draft.text(PlanColumn.CODE).orElse("");
    }

    RowProblems problems() {
        return problems;
    }

    Map<ImportField, Object> after() {
        return after;
    }

    long line() {
        return draft.line();
    }

    /// The name of the family that the plan would belong to.
    @Nullable
    String family() {
        return (String) after.get(PlanColumn.FAMILY);
    }

    /// A second row about the same plan: a repeat, or a contradiction.
    void again(PlannedPlan above) {
        for (ImportField field : mapping.sources().keySet()) {
            Object here = draft.value(field);
            Object there = above.draft.value(field);
            if (!EquipmentState.same(here, there)) {
                problems.refuse(
                        field,
                        there == null
                                ? Message.of("programme.plan-differs-blank", above.line())
                                : Message.of("programme.plan-differs", above.line(), there));
            }
        }
        if (problems.areNone()) {
            first = above;
        }
    }

    void merge(PlanWorld world, PlanWorld.Words words) {
        problems.need(PlanColumn.CODE);
        known = world.plans().get(code());
        Map<ImportField, Object> before = known == null ? PlanValues.usual() : PlanValues.of(known, words);
        after = ColumnValues.over(before, draft, PlanColumn.OF_ROW);
        PlanValues.settle(draft, after, problems);
        if (known == null) {
            problems.need(PlanColumn.NAME);
            problems.need(PlanColumn.MACHINES);
            problems.need(PlanColumn.FIRST_DAY);
        }
        machines(world);
    }

    private void machines(PlanWorld world) {
        List<String> tags = PlanValues.tags(after.getOrDefault(PlanColumn.MACHINES, ""));
        after.put(PlanColumn.MACHINES, PlanValues.joined(tags));
        Set<String> already = known == null
                ? Set.of()
                : known.machines().stream().map(PlannedMachine::tag).collect(Collectors.toSet());
        for (String tag : new HashSet<>(tags)) {
            TaggedEquipment machine = world.equipment().get(tag);
            if (machine == null) {
                problems.refuse(PlanColumn.MACHINES, Message.of("programme.no-machine", tag));
            } else if (machine.status().isRetired() && !already.contains(tag)) {
                problems.refuse(PlanColumn.MACHINES, Message.of("maintenance.refused.machine-retired"));
            }
        }
    }

    /// What the family is besides, as the rows about its plans have it.
    void inFamily(Map<ImportField, Object> family) {
        after.putAll(family);
    }

    void finish(PlanWorld world, PlanWorld.Words words, PlanJobs jobs) {
        Object round = after.get(PlanColumn.ROUND);
        if (round != null) {
            KnownRound there = world.rounds().get(round.toString());
            if (there == null || !there.active()) {
                problems.refuse(
                        PlanColumn.ROUND,
                        Message.of(there == null ? "programme.no-round" : "maintenance.refused.round-inactive"));
            }
        }
        JobPlan before = known == null ? JobPlan.NOTHING : known.fields().job().job();
        if (after.get(PlanColumn.PRODUCT) == PlanProduct.ROUND && jobs.says(code())) {
            problems.refuse(PlanColumn.PRODUCT, Message.of("programme.job-of-round"));
        }
        JobPlan job = jobs.job(code(), before, problems);
        Map<String, Long> machines = new LinkedHashMap<>();
        for (String tag : PlanValues.tags(after.getOrDefault(PlanColumn.MACHINES, ""))) {
            TaggedEquipment machine = world.equipment().get(tag);
            if (machine != null) {
                machines.put(tag, machine.id());
            }
        }
        PlanFields made = new PlanFields(
                code(),
                Objects.toString(after.get(PlanColumn.NAME), ""),
                PlanValues.timing(after),
                PlanValues.job(after, world.roundId(round), job),
                family() == null ? null : new FamilyRank(0, PlanValues.whole(after, PlanColumn.FAMILY_RANK)),
                !Boolean.FALSE.equals(after.get(PlanColumn.ACTIVE)),
                List.copyOf(machines.values()),
                MeterStarts.read(after, machines, problems));
        check(made);
        fields = made;
        if (known != null) {
            differences.addAll(ColumnValues.differences(PlanColumn.OF_ROW, PlanValues.of(known, words), after));
            differences.addAll(PlanJobs.differences(before, job, words));
        }
    }

    private void check(PlanFields made) {
        var checks = PlanRules.check(made);
        if (made.family() != null) {
            made.family().check(checks);
        }
        // what is wrong with a row of a further sheet was told there
        boolean told = !problems.areNone();
        checks.violations().stream()
                .filter(found -> !told || PlanColumn.OF_ROW.contains(PlanColumn.ofField(found.field())))
                .forEach(found -> problems.refuse(column(found.field()), found.message()));
    }

    /// A calendar is said in one of two ways.
    private PlanColumn column(String field) {
        PlanColumn column = PlanColumn.ofField(field);
        return column == PlanColumn.RULE && !problems.says(PlanColumn.RULE) && problems.says(PlanColumn.EVERY)
                ? PlanColumn.EVERY
                : column;
    }

    boolean isWritten() {
        return first == null && problems.areNone() && (known == null || !differences.isEmpty());
    }

    PlanStep step() {
        return new PlanStep(
                known == null ? null : known.id(),
                known == null ? 0 : known.version(),
                Objects.requireNonNull(fields),
                family());
    }

    ImportLine toLine() {
        if (first != null) {
            return line(
                    first.problems.areNone() ? RowFate.REPEATED : RowFate.BAD,
                    List.of(),
                    first.problems.inOrder().stream()
                            .map(problem -> problem.onLine(draft.line()))
                            .toList());
        }
        if (!problems.areNone()) {
            return line(RowFate.BAD, List.of(), problems.inOrder());
        }
        if (known == null) {
            return line(RowFate.NEW, List.of(), List.of());
        }
        return line(differences.isEmpty() ? RowFate.UNCHANGED : RowFate.CHANGED, differences, List.of());
    }

    private ImportLine line(RowFate fate, List<FieldDifference> differing, List<Problem> why) {
        String name = Objects.toString(after.get(PlanColumn.NAME), "");
        return new ImportLine(draft.line(), code(), name, fate, false, List.copyOf(differing), why);
    }
}
