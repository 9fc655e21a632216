package org.millwright.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of a text file. Bytes that the character set does not know end the reading instead of becoming question marks.
final class CsvSource extends SheetSource {

    /// Beyond this a cell is a sign of a lost quotation mark that swallows the file.
    static final int LONGEST_CELL = 1_000_000;

    private static final int MOST_CELLS = 16_384;
    private static final char MARK = '\uFEFF';

    private final CsvDialect dialect;

    CsvSource(Path file, CsvDialect dialect) {
        super(file, List.of(""));
        this.dialect = dialect;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.CSV;
    }

    @Override
    public SheetSource sheet(int index) {
        sheets().get(index);
        return this;
    }

    @Override
    public Optional<CsvDialect> dialect() {
        return Optional.of(dialect);
    }

    @Override
    void scan(RowVisitor visitor, SheetWatch watch) throws IOException {
        long size = Files.size(file());
        try (var counting = new CountingInput(Files.newInputStream(file()));
                var reader = withoutMark(counting)) {
            // closed with its reader
            Iterator<CsvRecord> records = records(reader).iterator();
            long line = 1;
            for (CsvRecord record = next(records, line); record != null; record = next(records, line)) {
                line = record.getStartingLineNumber();
                watch.row(line, counting.count(), size);
                SheetRow row = row(record);
                if (!row.isBlank() && !(line == 1 && tellsSeparator(record)) && !visitor.visit(row)) {
                    return;
                }
            }
        }
    }

    private Reader withoutMark(CountingInput in) throws IOException {
        var decoder = dialect.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private CsvReader<CsvRecord> records(Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .maxBufferSize(2 * LONGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(limits -> {
                            limits.maxFields(MOST_CELLS);
                            limits.maxFieldSize(LONGEST_CELL);
                            limits.maxRecordSize(2 * LONGEST_CELL);
                        }),
                        reader);
    }

    private @Nullable CsvRecord next(Iterator<CsvRecord> records, long line) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException broken) {
            throw SheetRefusal.of("sheet.csv.broken", SheetRefusal.nameOf(file()), line);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private SheetRow row(CsvRecord record) {
        var cells = new ArrayList<SheetCell>(record.getFieldCount());
        for (String field : record.getFields()) {
            cells.add(SheetCell.text(dialect.guarded() ? FormulaGuard.unguard(field) : field));
        }
        return new SheetRow(record.getStartingLineNumber(), cells);
    }

    /// The line `sep=;` that spreadsheet programs understand at the start of a file.
    private static boolean tellsSeparator(CsvRecord record) {
        return record.getFieldCount() == 2
                && record.getField(0).equalsIgnoreCase("sep=")
                && record.getField(1).isEmpty();
    }
}
