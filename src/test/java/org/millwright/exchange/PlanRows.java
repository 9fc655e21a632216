package org.millwright.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.TaggedEquipment;
import org.millwright.inspection.KnownRound;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlannedMachine;

/// Small files of plans over a plant with the machines A (1), B (2) and the retired C (3), the rounds R and OFF, and
/// the part 007.
final class PlanRows {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    private final Map<String, PlanDetail> plans = new HashMap<>();
    private final Map<String, PlanFamily> families = new HashMap<>();
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<RowDraft> tasks = new ArrayList<>();
    private final List<RowDraft> needs = new ArrayList<>();

    private static TaggedEquipment machine(long id, String tag, EquipmentStatus status) {
        return new TaggedEquipment(id, tag, status);
    }

    PlanRows family(long id, FamilyFields fields) {
        families.put(fields.name(), new PlanFamily(id, 1, fields, 0));
        return this;
    }

    /// A plan that is in the plant, on machines named A, B, C by their ids.
    PlanRows plant(PlanFields fields) {
        List<PlannedMachine> machines = fields.equipmentIds().stream()
                .map(id -> new PlannedMachine(
                        id,
                        "-ABC".substring(id.intValue(), id.intValue() + 1),
                        "",
                        Availability.RUNNING,
                        FIRST,
                        fields.meterFrom().get(id)))
                .toList();
        plans.put(fields.code(), new PlanDetail(40L + plans.size(), 2, fields, null, machines));
        return this;
    }

    /// What the last import would have written, as the plant has it then.
    PlanRows after(PlansPlan plan) {
        plan.families().forEach((name, fields) -> family(90L + families.size(), fields));
        for (PlanStep step : plan.steps()) {
            PlanFields fields = step.fields();
            plant(
                    fields.family() == null
                            ? fields
                            : new PlanFields(
                                    fields.code(),
                                    fields.name(),
                                    fields.timing(),
                                    fields.job(),
                                    new FamilyRank(
                                            Objects.requireNonNull(families.get(step.family()))
                                                    .id(),
                                            fields.family().rank()),
                                    fields.active(),
                                    fields.equipmentIds(),
                                    fields.meterFrom()));
        }
        return this;
    }

    PlanRows row(Object... pairs) {
        drafts.add(draft(drafts.size(), pairs));
        return this;
    }

    PlanRows row(Map<ImportField, Object> values) {
        drafts.add(new RowDraft(drafts.size() + 2L, values, List.of()));
        return this;
    }

    /// A whole new plan on machine A, every three months.
    PlanRows fresh(String code, Object... pairs) {
        List<Object> all = new ArrayList<>(List.of(
                PlanColumn.CODE, code, PlanColumn.NAME, "Name", PlanColumn.MACHINES, "A", PlanColumn.FIRST_DAY, FIRST));
        all.addAll(List.of(pairs));
        return row(all.toArray());
    }

    PlanRows task(Object... pairs) {
        tasks.add(draft(tasks.size(), pairs));
        return this;
    }

    PlanRows need(Object... pairs) {
        needs.add(draft(needs.size(), pairs));
        return this;
    }

    private static RowDraft draft(int before, Object... pairs) {
        Map<ImportField, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((ImportField) pairs[i], pairs[i + 1]);
        }
        return new RowDraft(before + 2L, values, List.of());
    }

    PlanWorld world() {
        return new PlanWorld(
                plans,
                Map.of(
                        "A", machine(1, "A", EquipmentStatus.IN_SERVICE),
                        "B", machine(2, "B", EquipmentStatus.IN_SERVICE),
                        "C", machine(3, "C", EquipmentStatus.RETIRED)),
                Map.of("R", new KnownRound(50, "R", true), "OFF", new KnownRound(51, "OFF", false)),
                families,
                Map.of("007", 70L));
    }

    PlansPlan plan() {
        return PlanPlanner.plan(
                sheet(drafts, ImportKind.PLANS),
                sheet(tasks, ImportKind.TASKS),
                sheet(needs, ImportKind.NEEDS),
                world());
    }

    private static PlanPlanner.Sheet sheet(List<RowDraft> drafts, ImportKind kind) {
        ImportMapping mapping = ImportMapping.NONE;
        for (ImportField field : kind.fields()) {
            mapping = mapping.with(field, ValueSource.column(field.key()));
        }
        return new PlanPlanner.Sheet(drafts, mapping);
    }

    /// Each row as "line fate", with the columns that differ or what is wrong.
    List<String> fates() {
        return plan().lines().stream()
                .map(line -> line.line() + " " + line.fate()
                        + String.join(
                                "",
                                line.differences().stream()
                                        .map(one -> " " + one.field().key())
                                        .toList())
                        + String.join(
                                "",
                                line.problems().stream()
                                        .map(one -> " " + one.line() + ":"
                                                + one.field().key() + " "
                                                + one.reason().key())
                                        .toList()))
                .toList();
    }

    PlanFields written() {
        return plan().steps().getFirst().fields();
    }
}
