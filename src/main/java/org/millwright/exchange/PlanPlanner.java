package org.millwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.kernel.Message;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.PlanFamily;

/// Finds what becomes of each row of a file of maintenance plans, with their jobs on further sheets.
public final class PlanPlanner {

    /// The rows of one sheet.
    public record Sheet(List<RowDraft> drafts, ImportMapping mapping) {

        public static final Sheet NONE = new Sheet(List.of(), ImportMapping.NONE);
    }

    private static final List<PlanColumn> OF_FAMILY = List.of(PlanColumn.FAMILY_MODE, PlanColumn.FAMILY_DAYS);

    private final PlanWorld world;
    private final List<PlannedPlan> rows = new ArrayList<>();
    private final Map<String, PlannedPlan> byCode = new LinkedHashMap<>();

    private PlanPlanner(PlanWorld world) {
        this.world = world;
    }

    public static PlansPlan plan(Sheet plans, Sheet tasks, Sheet needs, PlanWorld world) {
        return new PlanPlanner(world).plan(plans, new PlanJobs(world, tasks, needs));
    }

    private PlansPlan plan(Sheet plans, PlanJobs jobs) {
        PlanWorld.Words words = world.words();
        for (RowDraft draft : plans.drafts()) {
            var row = new PlannedPlan(draft, plans.mapping());
            rows.add(row);
            PlannedPlan first = row.code().isEmpty() ? null : byCode.putIfAbsent(row.code(), row);
            if (first == null) {
                row.merge(world, words);
            } else {
                row.again(first);
            }
        }
        families(plans.drafts());
        byCode.values().forEach(row -> row.finish(world, words, jobs));
        List<ImportLine> lines =
                new ArrayList<>(rows.stream().map(PlannedPlan::toLine).toList());
        lines.addAll(jobs.strangers(byCode.keySet()));
        return result(lines);
    }

    /// What the rows say of a family holds for all its plans: once is enough, twice must be the same.
    private void families(List<RowDraft> drafts) {
        Map<String, Map<ImportField, Object>> said = new HashMap<>();
        Map<String, Map<ImportField, Long>> lines = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            PlannedPlan row = rows.get(i);
            String family = row.family();
            if (family == null) {
                continue;
            }
            for (PlanColumn column : OF_FAMILY) {
                Object value = drafts.get(i).value(column);
                if (value == null) {
                    continue;
                }
                Object other =
                        said.computeIfAbsent(family, _ -> new HashMap<>()).putIfAbsent(column, value);
                Map<ImportField, Long> where = lines.computeIfAbsent(family, _ -> new HashMap<>());
                if (other == null) {
                    where.put(column, row.line());
                } else if (!other.equals(value)) {
                    row.problems()
                            .refuse(
                                    column,
                                    Message.of(
                                            "programme.family-differs",
                                            Objects.requireNonNull(where.get(column)),
                                            other));
                }
            }
        }
        for (PlannedPlan row : byCode.values()) {
            String family = row.family();
            if (family != null) {
                inFamily(row, family, said.getOrDefault(family, Map.of()));
            }
        }
    }

    private void inFamily(PlannedPlan row, String name, Map<ImportField, Object> said) {
        PlanFamily known = world.families().get(name);
        FamilyFields before = known == null ? PlanValues.family(name, Map.of()) : known.fields();
        Map<ImportField, Object> values = new HashMap<>();
        values.put(PlanColumn.FAMILY_MODE, before.mode());
        values.put(PlanColumn.FAMILY_DAYS, before.withinDays());
        values.putAll(said);
        row.inFamily(values);
        PlanValues.family(name, values)
                .check()
                .violations()
                .forEach(found -> row.problems()
                        .refuse(
                                found.field().equals("withinDays") ? PlanColumn.FAMILY_DAYS : PlanColumn.FAMILY,
                                found.message()));
    }

    private PlansPlan result(List<ImportLine> lines) {
        List<PlanStep> steps = new ArrayList<>();
        Map<String, FamilyFields> families = new LinkedHashMap<>();
        for (PlannedPlan row : byCode.values()) {
            if (row.isWritten()) {
                steps.add(row.step());
                String family = row.family();
                if (family != null) {
                    families.put(family, PlanValues.family(family, row.after()));
                }
            }
        }
        return new PlansPlan(List.copyOf(lines), steps, families, world.families());
    }
}
