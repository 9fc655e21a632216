package org.millwright.platform.sheet;

import java.nio.file.Path;
import java.util.Locale;
import org.millwright.kernel.Outcome;

/// As what a list is written, told by the ending of the file's name.
public enum SheetTarget {
    CSV,
    XLSX;

    /// Refuses names that promise another kind of file than would be in it.
    public static Outcome<SheetTarget> of(Path target) {
        String name = SheetRefusal.nameOf(target).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Outcome.done(CSV);
        }
        return name.endsWith(".xlsx")
                ? Outcome.done(XLSX)
                : Outcome.refused("sheet.write.ending", SheetRefusal.nameOf(target));
    }
}
