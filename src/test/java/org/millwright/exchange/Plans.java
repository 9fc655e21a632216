package org.millwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;

/// Small plants and files for the planner's tests.
final class Plans {

    private final Map<String, KnownEquipment> known = new HashMap<>();
    private final List<RowDraft> drafts = new ArrayList<>();
    private ImportMapping mapping = ImportMapping.NONE;

    Plans() {
        for (EquipmentColumn column : EquipmentColumn.values()) {
            mapping = mapping.with(column, ValueSource.column(column.key()));
        }
    }

    Plans plant(String tag, EquipmentKind kind, @Nullable String parent) {
        return plant(tag, kind, parent, EquipmentStatus.IN_SERVICE);
    }

    Plans plant(String tag, EquipmentKind kind, @Nullable String parent, EquipmentStatus status) {
        var fields = new EquipmentFields(
                tag,
                "Name of " + tag,
                kind,
                null,
                null,
                null,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        known.put(tag, new KnownEquipment(known.size() + 1L, new EquipmentState(fields, parent, null)));
        return this;
    }

    /// A row at the next line, which begins with 2 as in a file with headings.
    Plans row(Object... pairs) {
        Map<ImportField, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((ImportField) pairs[i], pairs[i + 1]);
        }
        drafts.add(new RowDraft(drafts.size() + 2L, values, List.of()));
        return this;
    }

    Plans row(String tag, EquipmentKind kind, @Nullable String parent) {
        return parent == null
                ? row(EquipmentColumn.TAG, tag, EquipmentColumn.NAME, tag, EquipmentColumn.KIND, kind)
                : row(
                        EquipmentColumn.TAG,
                        tag,
                        EquipmentColumn.NAME,
                        tag,
                        EquipmentColumn.KIND,
                        kind,
                        EquipmentColumn.PARENT,
                        parent);
    }

    Plans addingCostCentres() {
        mapping = mapping.withCostCentresAdded(true);
        return this;
    }

    EquipmentPlan plan() {
        return EquipmentPlanner.plan(drafts, new EquipmentWorld(known, Map.of("4711", 9L)), mapping);
    }

    /// Each row as "line fate", bad ones with "column reason".
    List<String> fates() {
        return plan().lines().stream()
                .map(line -> line.line() + " " + line.fate()
                        + (line.made() ? " made " + line.key() : "")
                        + String.join(
                                "",
                                line.problems().stream()
                                        .map(problem -> " " + problem.column() + " "
                                                + problem.reason().key())
                                        .toList()))
                .toList();
    }

    List<String> written() {
        return plan().steps().stream().map(step -> step.after().fields().tag()).toList();
    }
}
