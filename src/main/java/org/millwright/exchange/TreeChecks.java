package org.millwright.exchange;

import static org.millwright.exchange.EquipmentColumn.KIND;
import static org.millwright.exchange.EquipmentColumn.PARENT;
import static org.millwright.exchange.EquipmentColumn.PARENT_KIND;
import static org.millwright.exchange.EquipmentColumn.STATUS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Message;

/// Checks the tree as it would stand after the import. A row that turns out bad leaves its equipment as it was, which
/// can make other rows bad in turn; so the checks run until none is found any more.
final class TreeChecks {

    private final EquipmentWorld world;
    private final ImportMapping mapping;
    private final Map<String, PlannedRow> byTag;
    private final Map<String, List<PlannedRow>> children = new HashMap<>();
    private final Map<String, List<EquipmentState>> knownChildren = new HashMap<>();
    private boolean found;

    TreeChecks(EquipmentWorld world, ImportMapping mapping, Map<String, PlannedRow> byTag) {
        this.world = world;
        this.mapping = mapping;
        this.byTag = byTag;
        for (PlannedRow row : byTag.values()) {
            String parent = row.parentTag();
            if (parent != null) {
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(row);
            }
        }
        if (byTag.values().stream().anyMatch(row -> changesKind(row) || retires(row))) {
            for (KnownEquipment known : world.byTag().values()) {
                String parent = known.state().parentTag();
                if (parent != null) {
                    knownChildren
                            .computeIfAbsent(parent, none -> new ArrayList<>())
                            .add(known.state());
                }
            }
        }
    }

    void run() {
        do {
            found = false;
            Collection<PlannedRow> rows = byTag.values();
            parentsExist(rows);
            nothingStandsBelowItself(rows);
            kindsFit(rows);
            nothingInUseStandsBelowWhatIsRetired(rows);
        } while (found);
        byTag.values().stream().filter(row -> !row.isGood()).forEach(this::sayTheRest);
    }

    /// A row that is bad for another reason is told what is wrong with its place as well, so that it is corrected once.
    private void sayTheRest(PlannedRow row) {
        String tag = row.parentTag();
        if (tag == null) {
            return;
        }
        EquipmentState parent = stateOf(tag);
        EquipmentKind kind = row.after().fields().kind();
        if (parent == null) {
            if (byTag.containsKey(tag) || row.draft().value(PARENT_KIND) == null) {
                refuse(row, PARENT, missing(tag));
            }
        } else if (row.says(KIND) && !kind.fitsBelow(parent.fields().kind())) {
            refuse(
                    row,
                    PARENT,
                    Message.of("equipment.kind-below", kind, parent.fields().kind()));
        }
    }

    /// Goes down from each parent that will not be there, so that a long chain takes one round.
    private void parentsExist(Collection<PlannedRow> rows) {
        Deque<PlannedRow> missing = new ArrayDeque<>();
        for (PlannedRow row : rows) {
            String parent = row.parentTag();
            if (row.isGood() && parent != null && stateOf(parent) == null) {
                refuse(row, PARENT, missing(parent));
                missing.add(row);
            }
        }
        while (!missing.isEmpty()) {
            String tag = missing.remove().tag();
            for (PlannedRow child : children.getOrDefault(tag, List.of())) {
                if (child.isGood() && stateOf(tag) == null) {
                    refuse(child, PARENT, missing(tag));
                    missing.add(child);
                }
            }
        }
    }

    private Message missing(String tag) {
        PlannedRow row = byTag.get(tag);
        if (row == null) {
            return Message.of("exchange.parent-unknown");
        }
        return row.isMade()
                ? row.reason()
                : Message.of("exchange.parent-not-taken", row.draft().line());
    }

    private void nothingStandsBelowItself(Collection<PlannedRow> rows) {
        Map<String, String> seenFrom = new HashMap<>();
        for (PlannedRow row : rows) {
            String at = row.tag();
            while (at != null && seenFrom.putIfAbsent(at, row.tag()) == null) {
                at = parentOf(at);
            }
            if (at != null && row.tag().equals(seenFrom.get(at))) {
                refuseRing(at);
            }
        }
    }

    private void refuseRing(String start) {
        String at = start;
        do {
            PlannedRow row = byTag.get(at);
            String parent = parentOf(at);
            if (row != null && row.isGood() && row.moves()) {
                refuse(row, PARENT, Message.of("equipment.parent-is-below"));
            }
            at = parent;
        } while (at != null && !at.equals(start));
    }

    private void kindsFit(Collection<PlannedRow> rows) {
        for (PlannedRow row : rows) {
            if (!row.isGood() || stoodSoBefore(row)) {
                continue;
            }
            EquipmentKind kind = row.after().fields().kind();
            EquipmentState parent = row.parentTag() == null ? null : stateOf(row.parentTag());
            if (parent != null && !kind.fitsBelow(parent.fields().kind())) {
                refuse(
                        row,
                        PARENT,
                        Message.of("equipment.kind-below", kind, parent.fields().kind()));
            } else if (changesKind(row)) {
                tooHighChild(row)
                        .ifPresent(child -> refuse(
                                row,
                                KIND,
                                Message.of(
                                        "equipment.kind-above",
                                        kind,
                                        child.fields().tag())));
            }
        }
    }

    /// Whether neither the place nor a kind changes: what an import leaves alone it does not judge.
    private boolean stoodSoBefore(PlannedRow row) {
        if (row.before() == null || row.moves() || changesKind(row)) {
            return false;
        }
        PlannedRow parent = row.parentTag() == null ? null : byTag.get(row.parentTag());
        return parent == null || !parent.isGood() || !changesKind(parent);
    }

    /// A child that stays where it is and does not fit below the new kind.
    private Optional<EquipmentState> tooHighChild(PlannedRow row) {
        return knownChildren.getOrDefault(row.tag(), List.of()).stream()
                .filter(child -> {
                    PlannedRow said = byTag.get(child.fields().tag());
                    return said == null || !said.isGood();
                })
                .filter(child ->
                        !child.fields().kind().fitsBelow(row.after().fields().kind()))
                .findFirst();
    }

    /// Says so of what is retired while something stays below it, or else of what comes below it or into use again.
    private void nothingInUseStandsBelowWhatIsRetired(Collection<PlannedRow> rows) {
        for (PlannedRow row : rows) {
            if (row.isGood() && retires(row)) {
                childInUse(row.tag())
                        .ifPresent(child -> refuse(row, STATUS, Message.of("equipment.in-use-below", child)));
            }
        }
        for (PlannedRow row : rows) {
            EquipmentState parent = row.parentTag() == null ? null : stateOf(row.parentTag());
            KnownEquipment there = row.moves() ? null : row.before();
            if (row.isGood()
                    && parent != null
                    && !row.after().fields().status().fitsBelow(parent.fields().status())
                    && (there == null || !isInUse(there.state()))) {
                refuse(
                        row,
                        there == null ? PARENT : STATUS,
                        Message.of("equipment.parent-retired", parent.fields().tag()));
            }
        }
    }

    /// The tag of a child that stays where it is and in use.
    private Optional<String> childInUse(String tag) {
        return knownChildren.getOrDefault(tag, List.of()).stream()
                .filter(TreeChecks::isInUse)
                .map(child -> child.fields().tag())
                .filter(child -> {
                    EquipmentState after = stateOf(child);
                    return after != null && tag.equals(after.parentTag()) && isInUse(after);
                })
                .min(String::compareTo);
    }

    private static boolean retires(PlannedRow row) {
        KnownEquipment before = row.before();
        return before != null && isInUse(before.state()) && !isInUse(row.after());
    }

    private static boolean isInUse(EquipmentState state) {
        return !state.fields().status().isRetired();
    }

    private static boolean changesKind(PlannedRow row) {
        KnownEquipment before = row.before();
        return before != null
                && before.state().fields().kind() != row.after().fields().kind();
    }

    /// What the equipment will be: as a good row says, else as it is; none when there will be no such equipment.
    private @Nullable EquipmentState stateOf(String tag) {
        PlannedRow row = byTag.get(tag);
        if (row != null && row.isGood()) {
            return row.after();
        }
        KnownEquipment known = world.known(tag);
        return known == null ? null : known.state();
    }

    private @Nullable String parentOf(String tag) {
        EquipmentState state = stateOf(tag);
        return state == null ? null : state.parentTag();
    }

    private void refuse(PlannedRow row, EquipmentColumn column, Message reason) {
        row.refuse(mapping, column, reason);
        found = true;
    }
}
