package org.millwright.ui.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.FieldChange;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Money;
import org.millwright.ui.kit.HistoryList.Entry;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;

/// The audit trail of a piece of equipment as people read it: what was done, and each field before and after.
final class HistoryWords {

    private static final int LONGEST = 60;

    /// The names of the columns' fields.
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("tag", "enum.EquipmentColumn.TAG"),
            Map.entry("name", "enum.EquipmentColumn.NAME"),
            Map.entry("kind", "enum.EquipmentColumn.KIND"),
            Map.entry("class_id", "enum.EquipmentColumn.CLASS"),
            Map.entry("parent_id", "enum.EquipmentColumn.PARENT"),
            Map.entry("criticality", "enum.EquipmentColumn.CRITICALITY"),
            Map.entry("status", "enum.EquipmentColumn.STATUS"),
            Map.entry("maker", "enum.EquipmentColumn.MAKER"),
            Map.entry("model", "enum.EquipmentColumn.MODEL"),
            Map.entry("serial_no", "enum.EquipmentColumn.SERIAL"),
            Map.entry("installed_on", "enum.EquipmentColumn.INSTALLED"),
            Map.entry("warranty_until", "enum.EquipmentColumn.WARRANTY"),
            Map.entry("purchase_cost", "enum.EquipmentColumn.PURCHASE_COST"),
            Map.entry("replacement_cost", "enum.EquipmentColumn.REPLACEMENT_COST"),
            Map.entry("cost_centre_id", "enum.EquipmentColumn.COST_CENTRE"),
            Map.entry("note", "enum.EquipmentColumn.NOTE"),
            Map.entry("retired_on", "equipment.retired-on"));

    private final Kit kit;

    HistoryWords(Kit kit) {
        this.kit = kit;
    }

    /// @param history the oldest first
    /// @return the newest first
    List<Entry> of(List<AuditEntry> history) {
        return history.stream()
                .map(this::entry)
                .collect(Collectors.toCollection(ArrayList::new))
                .reversed();
    }

    private Entry entry(AuditEntry entry) {
        boolean created = entry.kind() == AuditEntry.Kind.CREATED;
        return new Entry(
                entry.at(),
                entry.by(),
                created ? Feather.PLUS_CIRCLE : Feather.EDIT_2,
                created ? Meaning.SUCCESS : Meaning.NONE,
                kit.text(entry.op().message()),
                entry.fields().entrySet().stream()
                        .filter(field -> LABELS.containsKey(field.getKey()))
                        .map(field -> line(field.getKey(), field.getValue(), created))
                        .collect(Collectors.joining(created ? ", " : "\n")));
    }

    private String line(String column, FieldChange change, boolean created) {
        String label = kit.text(LABELS.getOrDefault(column, column));
        String after = text(column, change.after());
        return created
                ? kit.text("equipment.history.value", label, after)
                : kit.text("equipment.history.change", label, text(column, change.before()), after);
    }

    private String text(String column, @Nullable String value) {
        if (value == null) {
            return "\u2013";
        }
        return switch (column) {
            case "kind" -> kit.messages().text(EquipmentKind.valueOf(value));
            case "status" -> kit.messages().text(EquipmentStatus.valueOf(value));
            case "installed_on", "warranty_until", "retired_on" -> kit.formats().date(LocalDate.parse(value));
            case "purchase_cost", "replacement_cost" -> kit.formats().money(Money.of(new BigDecimal(value)));
            default -> value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "\u2026";
        };
    }
}
