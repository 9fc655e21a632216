package org.millwright.exchange;

import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Message;

/// What can be imported.
///
/// @param name in routes and remembered mappings
/// @param sheet names the table of templates, exports and files of bad rows
/// @param exported the fields that an export and a template hold, in their order
public record ImportKind(
        String name, Message sheet, List<? extends ImportField> fields, List<? extends ImportField> exported) {

    public static final ImportKind EQUIPMENT = new ImportKind(
            "equipment",
            Message.of("exchange.sheet-equipment"),
            List.of(EquipmentColumn.values()),
            EquipmentColumn.EXPORTED);

    public static final ImportKind READINGS = new ImportKind(
            "readings",
            Message.of("exchange.sheet-readings"),
            List.of(ReadingColumn.values()),
            List.of(ReadingColumn.values()));

    public Optional<ImportField> field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(ImportField.class::cast)
                .findFirst();
    }
}
