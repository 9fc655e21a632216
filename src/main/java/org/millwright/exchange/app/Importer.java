package org.millwright.exchange.app;

import java.util.List;
import java.util.Locale;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Progress;

/// Imports one kind of records from files of rows: suggests a mapping, says what would happen, and
/// does it in one transaction.
public interface Importer {

    ImportKind kind();

    /// The sheets of the file that hold the kind's further lists.
    List<FurtherSheet> further(ImportFile file);

    /// The mapping of the last file with the same columns, or else a guess from the headings; of each sheet by itself.
    ImportMapping suggest(ImportFile file);

    /// Says what would become of each row; changes nothing.
    ///
    /// @param locale decides how dates and numbers are read where the file leaves it open
    /// @throws java.util.concurrent.CancellationException when cancelled
    Outcome<DryRun> dryRun(ImportFile file, ImportMapping mapping, Locale locale, Progress progress);

    /// Does what the dry run said, checked again against what the plant holds now. Cancelled means
    /// nothing happened.
    ///
    /// @param goodOnly whether bad rows are left out; otherwise a single one refuses the import
    Outcome<ImportResult> apply(DryRun run, boolean goodOnly, Progress progress);
}
