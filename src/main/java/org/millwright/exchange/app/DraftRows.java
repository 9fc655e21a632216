package org.millwright.exchange.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.sheet.SheetWatch;
import org.millwright.platform.task.Progress;

/// The rows of a file as values of their fields.
///
/// @param headings of the sheet that they stand on
/// @param mapping as the sheet has its columns
public record DraftRows(Headings headings, ImportMapping mapping, List<RowDraft> drafts) {

    /// Of a dry run, so much is the reading of the file.
    private static final double READING = 0.8;

    static final DraftRows NONE = new DraftRows(Headings.of(List.of()), ImportMapping.NONE, List.of());

    /// Of a sheet that holds something else.
    static DraftRows leftOut(Headings headings) {
        return new DraftRows(headings, ImportMapping.NONE, List.of());
    }

    /// Whether the sheet is there and none of its columns is taken.
    public boolean isLeftOut() {
        return mapping.sources().isEmpty() && !headings.names().isEmpty();
    }

    static Outcome<DraftRows> read(
            ImportFile file,
            ImportKind kind,
            ImportMapping mapping,
            Vocabulary vocabulary,
            Locale locale,
            Progress progress) {
        if (mapping.source(kind.key()).isEmpty()) {
            return Outcome.refusedField(
                    kind.key().key(),
                    "exchange.no-key",
                    kind.key(),
                    String.join(", ", file.headings().names()));
        }
        return mapping.fitting(file.headings()).then(fits -> {
            var reader = new DraftReader(fits, file.headings(), file.values(fits, locale), vocabulary);
            List<RowDraft> drafts = new ArrayList<>();
            var watch = new SheetWatch(
                    () -> false,
                    done -> progress.report(READING * done, Message.of("exchange.reading", drafts.size())));
            return file.source()
                    .rows(row -> drafts.add(reader.read(row)), watch)
                    .map(rows -> {
                        progress.report(READING, Message.of("exchange.checking", drafts.size()));
                        return new DraftRows(file.headings(), fits, drafts);
                    });
        });
    }
}
