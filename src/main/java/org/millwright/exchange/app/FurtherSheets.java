package org.millwright.exchange.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Progress;

/// Finds the lists on further sheets of a workbook by the names of the sheets, in any language.
final class FurtherSheets {

    private static final String NOTHING_THERE = "sheet.file.no-rows";

    private FurtherSheets() {}

    /// Those that the file has and that have rows.
    static List<FurtherSheet> of(ImportFile file, ImportKind kind) {
        return kind.further().stream()
                .flatMap(further -> find(file, further).stream()
                        .filter(Outcome::isDone)
                        .map(found -> new FurtherSheet(further, found.orThrow())))
                .toList();
    }

    /// One list for each of the kind's further lists; an empty one where the file has no such sheet, or where none of
    /// its columns is taken.
    static Outcome<List<DraftRows>> read(ImportFile file, ImportKind kind, ImportMapping mapping, Locale locale) {
        List<DraftRows> all = new ArrayList<>();
        for (ImportKind further : kind.further()) {
            Outcome<DraftRows> read = find(file, further)
                    .map(opened -> opened.then(
                            found -> rows(new FurtherSheet(further, found), mapping.of(further.fields()), locale)))
                    .orElseGet(() -> Outcome.done(DraftRows.NONE));
            if (!read.isDone() && !read.violations().getFirst().message().key().equals(NOTHING_THERE)) {
                return Outcome.refused(read.violations());
            }
            all.add(read.isDone() ? read.orThrow() : DraftRows.NONE);
        }
        return Outcome.done(all);
    }

    /// The sheet of that name, as the rest of the file is read.
    static Optional<Outcome<ImportFile>> find(ImportFile file, ImportKind further) {
        Vocabulary vocabulary = Languages.vocabulary(further);
        ReadAs how = file.readAs();
        return file.source().sheets().stream()
                .filter(name -> !name.equals(how.sheet()))
                .filter(vocabulary::isSheet)
                .findFirst()
                .map(name -> ImportFile.open(
                        file.source().file(),
                        new ReadAs(how.charset(), how.separator(), how.numbers(), how.dates(), name)));
    }

    private static Outcome<DraftRows> rows(FurtherSheet sheet, ImportMapping mapping, Locale locale) {
        ImportKind further = sheet.kind();
        if (mapping.sources().isEmpty()) {
            // a list of something else that happens to have the name
            return Outcome.done(DraftRows.leftOut(sheet.file().headings()));
        }
        if (mapping.source(further.key()).isEmpty()) {
            return Outcome.refusedField(
                    further.key().key(),
                    "exchange.no-key-on",
                    sheet.name(),
                    further.key(),
                    String.join(", ", sheet.file().headings().names()));
        }
        return DraftRows.read(sheet.file(), further, mapping, Languages.vocabulary(further), locale, Progress.silent())
                .map(rows -> new DraftRows(
                        rows.headings(),
                        rows.mapping(),
                        rows.drafts().stream()
                                .map(draft -> onSheet(draft, further))
                                .toList()));
    }

    /// A line number says nothing without the sheet it stands on.
    private static RowDraft onSheet(RowDraft draft, ImportKind further) {
        return draft.problems().isEmpty()
                ? draft
                : new RowDraft(
                        draft.line(),
                        draft.values(),
                        draft.problems().stream()
                                .map(problem -> problem.onSheet(further))
                                .toList());
    }
}
