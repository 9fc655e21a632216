package org.millwright.platform.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;

/// Short ways to read a file in a test.
final class SheetTexts {

    private SheetTexts() {}

    static SheetSource open(Path file) {
        return SheetReader.open(file).orThrow();
    }

    /// Every row, the headings first.
    static List<SheetRow> rows(SheetSource source) {
        var rows = new ArrayList<SheetRow>();
        rows.add(source.headings().orThrow());
        source.rows(rows::add, SheetWatch.NONE).orThrow();
        return rows;
    }

    static List<List<String>> texts(SheetSource source) {
        return rows(source).stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    static String key(Outcome<?> outcome) {
        List<Violation> violations = outcome.violations();
        return violations.isEmpty() ? "" : violations.getFirst().message().key();
    }
}
