package org.millwright.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// Finds what becomes of each row of a file: new, changed, unchanged, the repeat of another, or bad and why. Rows may
/// stand in any order, parents behind their children too.
public final class EquipmentPlanner {

    private final EquipmentWorld world;
    private final ImportMapping mapping;
    private final RowMerge merge;

    /// The rows that speak of equipment, without those that speak of the same again.
    private final Map<String, PlannedRow> byTag = new LinkedHashMap<>();

    private final List<PlannedRow> rows = new ArrayList<>();

    private EquipmentPlanner(EquipmentWorld world, ImportMapping mapping) {
        this.world = world;
        this.mapping = mapping;
        this.merge = new RowMerge(world, mapping);
    }

    public static EquipmentPlan plan(List<RowDraft> drafts, EquipmentWorld world, ImportMapping mapping) {
        var planner = new EquipmentPlanner(world, mapping);
        drafts.forEach(planner::take);
        planner.makeParents();
        new TreeChecks(world, mapping, planner.byTag).run();
        return planner.result();
    }

    private void take(RowDraft draft) {
        PlannedRow row = merge.merge(draft);
        rows.add(row);
        if (row.tag().isEmpty()) {
            return;
        }
        PlannedRow first = byTag.putIfAbsent(row.tag(), row);
        if (first != null) {
            again(row, first);
        }
    }

    /// A second row about the same equipment: a repeat, or a contradiction.
    private void again(PlannedRow row, PlannedRow first) {
        boolean same = true;
        for (ImportField field : mapping.sources().keySet()) {
            Object here = row.draft().value(field);
            Object there = first.draft().value(field);
            if (!EquipmentState.same(here, there)) {
                same = false;
                row.add(new Problem(
                        row.draft().line(),
                        field,
                        mapping.shown(field),
                        here == null ? "" : here,
                        there == null
                                ? Message.of(
                                        "exchange.differs-blank", first.draft().line())
                                : Message.of("exchange.differs", first.draft().line(), there)));
            }
        }
        if (same) {
            row.repeats(first);
        }
    }

    private void makeParents() {
        for (PlannedRow row : List.copyOf(byTag.values())) {
            String parent = row.parentTag();
            if (parent != null && row.isGood() && world.known(parent) == null && !byTag.containsKey(parent)) {
                merge.parentFor(row.draft(), parent).ifPresent(made -> byTag.put(parent, made));
            }
        }
    }

    private EquipmentPlan result() {
        Set<String> needed = byTag.values().stream()
                .filter(PlannedRow::isGood)
                .map(PlannedRow::parentTag)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        byTag.values().removeIf(row -> row.isMade() && !(row.isGood() && needed.contains(row.tag())));
        IdentityHashMap<RowDraft, PlannedRow> made = new IdentityHashMap<>();
        byTag.values().stream().filter(PlannedRow::isMade).forEach(row -> made.put(row.draft(), row));
        List<ImportLine> lines = new ArrayList<>(rows.size() + made.size());
        for (PlannedRow row : rows) {
            PlannedRow parent = made.get(row.draft());
            if (parent != null) {
                lines.add(parent.toLine());
            }
            lines.add(row.toLine());
        }
        return new EquipmentPlan(List.copyOf(lines), steps(), world);
    }

    private List<EquipmentStep> steps() {
        List<EquipmentStep> steps = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        Deque<PlannedRow> chain = new ArrayDeque<>();
        for (PlannedRow row : byTag.values()) {
            for (PlannedRow at = row; at != null && at.isWritten() && placed.add(at.tag()); at = parentOf(at)) {
                chain.push(at);
            }
            while (!chain.isEmpty()) {
                PlannedRow next = chain.pop();
                steps.add(new EquipmentStep(next.before(), next.after()));
            }
        }
        return List.copyOf(steps);
    }

    private @Nullable PlannedRow parentOf(PlannedRow row) {
        String parent = row.parentTag();
        return parent == null ? null : byTag.get(parent);
    }
}
