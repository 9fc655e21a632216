package org.millwright.stock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What to order from one supplier.
///
/// @param supplier none for the parts that name no supplier
public record ReorderGroup(@Nullable String supplier, List<ReorderRow> rows) {

    private static final String NOBODY = "";

    public ReorderGroup {
        rows = List.copyOf(rows);
    }

    /// Groups in the order in which the rows first name a supplier; the parts without one come last.
    public static List<ReorderGroup> bySupplier(List<ReorderRow> rows) {
        Map<String, List<ReorderRow>> bySupplier = new LinkedHashMap<>();
        for (ReorderRow row : rows) {
            bySupplier
                    .computeIfAbsent(Objects.requireNonNullElse(row.supplier(), NOBODY), name -> new ArrayList<>())
                    .add(row);
        }
        List<ReorderRow> nobody = bySupplier.remove(NOBODY);
        List<ReorderGroup> groups = new ArrayList<>();
        bySupplier.forEach((supplier, group) -> groups.add(new ReorderGroup(supplier, group)));
        if (nobody != null) {
            groups.add(new ReorderGroup(null, nobody));
        }
        return groups;
    }
}
