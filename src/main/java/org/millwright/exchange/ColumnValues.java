package org.millwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands in the columns of a record; a column without a value is left out.
final class ColumnValues {

    private ColumnValues() {}

    /// What a record becomes: a blank cell leaves its value alone, the word for it takes it away.
    static Map<ImportField, Object> over(
            Map<ImportField, Object> before, RowDraft draft, List<? extends ImportField> columns) {
        Map<ImportField, Object> after = new HashMap<>(before);
        for (ImportField column : columns) {
            Object said = draft.value(column);
            if (said == Clear.CLEAR) {
                after.remove(column);
            } else if (said != null) {
                after.put(column, said);
            }
        }
        return after;
    }

    static List<FieldDifference> differences(
            List<? extends ImportField> columns, Map<ImportField, Object> before, Map<ImportField, Object> after) {
        List<FieldDifference> differences = new ArrayList<>();
        for (ImportField column : columns) {
            Object was = before.get(column);
            Object is = after.get(column);
            if (!EquipmentState.same(was, is)) {
                differences.add(new FieldDifference(column, was, is));
            }
        }
        return differences;
    }
}
