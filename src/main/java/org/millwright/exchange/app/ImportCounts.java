package org.millwright.exchange.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.RowFate;

/// How many rows of a file shared which fate.
///
/// @param rows the rows of the file
/// @param made records that are new because a row needs them, and are counted as new too
public record ImportCounts(int rows, Map<RowFate, Integer> fates, int made) {

    static ImportCounts of(List<ImportLine> lines) {
        Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
        for (RowFate fate : RowFate.values()) {
            fates.put(fate, only(lines, fate).size());
        }
        int made = (int) lines.stream().filter(ImportLine::made).count();
        return new ImportCounts(lines.size() - made, Map.copyOf(fates), made);
    }

    static List<ImportLine> only(List<ImportLine> lines, RowFate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    public int of(RowFate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
