package org.millwright.exchange;

import java.util.List;
import java.util.Optional;

/// What can be imported: its name in routes and remembered mappings, and its fields.
public record ImportKind(String name, List<? extends ImportField> fields) {

    public static final ImportKind EQUIPMENT = new ImportKind("equipment", List.of(EquipmentColumn.values()));

    public Optional<ImportField> field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(ImportField.class::cast)
                .findFirst();
    }
}
