package org.millwright.exchange.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.ValueSource;
import org.millwright.exchange.ValueType;
import org.millwright.kernel.Outcome;
import org.millwright.platform.sheet.CellValues;
import org.millwright.platform.sheet.CsvDialect;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;
import org.millwright.platform.sheet.SheetReader;
import org.millwright.platform.sheet.SheetRow;
import org.millwright.platform.sheet.SheetSource;

/// A file that is to be imported: opened, and its headings read.
///
/// @param sample the first rows below the headings
public record ImportFile(SheetSource source, Headings headings, List<SheetRow> sample, ReadAs readAs) {

    private static final int SAMPLE_ROWS = 500;

    public static Outcome<ImportFile> open(Path file, ReadAs how) {
        return source(file, how)
                .then(source -> sheet(source, how))
                .then(source -> source.preview(SAMPLE_ROWS)
                        .map(rows -> new ImportFile(source, headings(rows), rows.subList(1, rows.size()), how)));
    }

    /// Columns that have values but no heading count too.
    private static Headings headings(List<SheetRow> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Headings.of(
                IntStream.range(0, columns).mapToObj(rows.getFirst()::text).toList());
    }

    private static Outcome<SheetSource> source(Path file, ReadAs how) {
        if (how.charset() == null && how.separator() == null) {
            return SheetReader.open(file);
        }
        if (how.charset() != null && how.separator() != null) {
            return SheetReader.openText(file, new CsvDialect(how.charset(), how.separator()));
        }
        return SheetReader.open(file)
                .then(found -> found.dialect()
                        .map(dialect -> SheetReader.openText(
                                file,
                                new CsvDialect(
                                        how.charset() == null ? dialect.charset() : how.charset(),
                                        how.separator() == null ? dialect.separator() : how.separator())))
                        .orElseGet(() -> Outcome.done(found)));
    }

    private static Outcome<SheetSource> sheet(SheetSource source, ReadAs how) {
        if (how.sheet() == null) {
            return Outcome.done(source);
        }
        int index = source.sheets().indexOf(how.sheet());
        return index < 0
                ? Outcome.refused("exchange.sheet-unknown", how.sheet(), String.join(", ", source.sheets()))
                : Outcome.done(source.sheet(index));
    }

    CellValues values(ImportMapping mapping, Locale locale) {
        return new CellValues(numbers(mapping, locale), readAs.dates() == null ? DateStyle.of(locale) : readAs.dates());
    }

    /// How numbers are written: as the user says, as the mapped columns show, or else as the locale
    /// writes.
    public NumberStyle numbers(ImportMapping mapping, Locale locale) {
        if (readAs.numbers() != null) {
            return readAs.numbers();
        }
        List<String> texts = mapping.sources().entrySet().stream()
                .filter(entry -> entry.getKey().type() == ValueType.MONEY
                        || entry.getKey().type() == ValueType.DECIMAL)
                .flatMap(entry -> entry.getValue().onlyColumn().stream())
                .flatMap(heading -> headings.indexOf(heading).stream().boxed())
                .flatMap(column -> sample.stream().map(row -> row.text(column)))
                .toList();
        return NumberStyle.guess(texts, NumberStyle.of(locale));
    }

    /// What a field would get from the first row that has something for it.
    public Optional<String> example(ImportField field, ValueSource source) {
        var cells = new SourceCells(field, source, headings);
        return sample.stream()
                .map(cells::cell)
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .findFirst();
    }
}
