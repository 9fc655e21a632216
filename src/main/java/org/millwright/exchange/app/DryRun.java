package org.millwright.exchange.app;

import java.util.List;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.RowFate;

/// What an import would do, before anything is done.
///
/// @param lines what becomes of each row, in the order of the file
public record DryRun(ImportFile file, ImportMapping mapping, List<RowDraft> drafts, List<ImportLine> lines) {

    public ImportCounts counts() {
        return ImportCounts.of(lines);
    }

    public List<ImportLine> bad() {
        return ImportCounts.only(lines, RowFate.BAD);
    }
}
