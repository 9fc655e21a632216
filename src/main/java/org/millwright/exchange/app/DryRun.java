package org.millwright.exchange.app;

import java.util.List;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.RowFate;

/// What an import would do, before anything is done.
///
/// @param rows of the sheet that is imported
/// @param further the rows of the further sheets that belong to them, in the order of the kind
/// @param lines what becomes of each row, in the order of the file
public record DryRun(ImportFile file, DraftRows rows, List<DraftRows> further, List<ImportLine> lines) {

    public DryRun {
        further = List.copyOf(further);
    }

    public ImportMapping mapping() {
        return rows.mapping();
    }

    List<RowDraft> drafts() {
        return rows.drafts();
    }

    public ImportCounts counts() {
        return ImportCounts.of(lines);
    }

    public List<ImportLine> bad() {
        return ImportCounts.only(lines, RowFate.BAD);
    }
}
