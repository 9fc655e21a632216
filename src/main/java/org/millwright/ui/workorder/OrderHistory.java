package org.millwright.ui.workorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.audit.AuditEntry;
import org.millwright.ui.kit.HistoryList.Entry;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.workorder.WorkOrderMove;

/// What happened to a work order as people read it: its moves, what was said about it, and which fields were changed;
/// the newest first.
final class OrderHistory {

    /// Columns whose text before and after says something, with the names of their fields. Others are only named.
    private static final Map<String, String> PLAIN = Map.of(
            "title", "work.field.title",
            "priority", "work.field.priority",
            "due_on", "work.field.due",
            "craft", "work.field.craft",
            "planned_hours", "work.field.planned-hours",
            "problem", "work.field.problem",
            "cause", "work.field.cause",
            "remedy", "work.field.remedy",
            "downtime_minutes", "work.field.downtime");

    private static final Map<String, String> NAMED = Map.of(
            "description", "work.field.description",
            "equipment_id", "work.field.machine",
            "type", "work.field.type",
            "assignee_id", "work.field.assignee");

    private final Kit kit;

    OrderHistory(Kit kit) {
        this.kit = kit;
    }

    List<Entry> of(OrderModel.Shown shown) {
        List<Entry> entries = new ArrayList<>();
        shown.detail().history().forEach(move -> entries.add(move(move)));
        shown.audit().stream()
                .filter(entry -> entry.kind() == AuditEntry.Kind.CHANGED)
                .map(this::change)
                .filter(Objects::nonNull)
                .forEach(entries::add);
        // what came last of one moment was added last
        return entries.stream()
                .sorted(Comparator.comparing(Entry::when))
                .collect(Collectors.toCollection(ArrayList::new))
                .reversed();
    }

    private Entry move(WorkOrderMove move) {
        String comment = move.comment() == null ? "" : move.comment();
        return move.isNote()
                ? new Entry(move.at(), move.by(), Feather.MESSAGE_SQUARE, Meaning.NONE, comment, "")
                : new Entry(
                        move.at(),
                        move.by(),
                        WorkOrderLook.icon(move.after()),
                        WorkOrderLook.meaning(move.after()),
                        kit.text(move.after().label()),
                        comment);
    }

    private @Nullable Entry change(AuditEntry entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        entry.fields().forEach((column, change) -> {
            String plain = PLAIN.get(column);
            String named = NAMED.get(column);
            if (plain != null) {
                lines.put(column, kit.text(plain) + ": " + text(change.before()) + " \u2192 " + text(change.after()));
            } else if (named != null) {
                lines.put(column, kit.text(named));
            }
        });
        return lines.isEmpty()
                ? null
                : new Entry(
                        entry.at(),
                        entry.by(),
                        Feather.EDIT_2,
                        Meaning.MUTED,
                        kit.text("work.history.changed"),
                        String.join("\n", lines.values()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "\u2013" : value;
    }
}
