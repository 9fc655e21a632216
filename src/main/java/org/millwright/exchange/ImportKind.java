package org.millwright.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.millwright.kernel.Message;

/// What can be imported.
///
/// @param name in routes and remembered mappings
/// @param sheet names the table of templates, exports and files of bad rows
/// @param key the field without which no row says anything
/// @param exported the fields that an export and a template hold, in their order
/// @param further lists on further sheets of the same workbook, whose rows belong to records of the first
public record ImportKind(
        String name,
        Message sheet,
        ImportField key,
        List<? extends ImportField> fields,
        List<? extends ImportField> exported,
        List<ImportKind> further) {

    public static final ImportKind EQUIPMENT = new ImportKind(
            "equipment",
            Message.of("exchange.sheet-equipment"),
            EquipmentColumn.TAG,
            List.of(EquipmentColumn.values()),
            EquipmentColumn.EXPORTED,
            List.of());

    public static final ImportKind READINGS = new ImportKind(
            "readings",
            Message.of("exchange.sheet-readings"),
            ReadingColumn.EQUIPMENT,
            List.of(ReadingColumn.values()),
            List.of(ReadingColumn.values()),
            List.of());

    public static final ImportKind ROUNDS = new ImportKind(
            "rounds",
            Message.of("programme.sheet-rounds"),
            RoundColumn.ROUND,
            List.of(RoundColumn.values()),
            List.of(RoundColumn.values()),
            List.of());

    public static final ImportKind TASKS = new ImportKind(
            "plan-tasks",
            Message.of("programme.sheet-tasks"),
            TaskColumn.PLAN,
            List.of(TaskColumn.values()),
            List.of(TaskColumn.values()),
            List.of());

    public static final ImportKind NEEDS = new ImportKind(
            "plan-needs",
            Message.of("programme.sheet-needs"),
            NeedColumn.PLAN,
            List.of(NeedColumn.values()),
            List.of(NeedColumn.values()),
            List.of());

    public static final ImportKind PLANS = new ImportKind(
            "plans",
            Message.of("programme.sheet-plans"),
            PlanColumn.CODE,
            PlanColumn.OF_ROW,
            PlanColumn.EXPORTED,
            List.of(TASKS, NEEDS));

    /// A field of the list itself, or as `plan-tasks.text` one of a list on a further sheet.
    public Optional<ImportField> field(String key) {
        Optional<ImportKind> sheet =
                further.stream().filter(list -> list.prefixes(key)).findFirst();
        if (sheet.isPresent()) {
            return sheet.get().field(key.substring(sheet.get().name.length() + 1));
        }
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(ImportField.class::cast)
                .findFirst();
    }

    /// Whether the key names a field of this list on a further sheet.
    boolean prefixes(String key) {
        return key.startsWith(name + ".");
    }

    /// The keys of all fields, those of further sheets with the names of their lists.
    Stream<String> keys() {
        return Stream.concat(
                fields.stream().map(ImportField::key),
                further.stream().flatMap(list -> list.keys().map(key -> list.name + "." + key)));
    }
}
