package org.millwright.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes rows as text. What it writes, {@link CsvSource} reads back: texts unchanged, dates in ISO form, and numbers
/// never in a form that the other number style would read differently.
final class CsvRows implements AutoCloseable {

    /// A fraction of as many digits could be taken for a group of thousands.
    private static final int AMBIGUOUS = 3;

    private final CsvStyle style;
    private final CsvWriter writer;

    CsvRows(CsvStyle style, OutputStream out) throws IOException {
        this.style = style;
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        this.writer = CsvWriter.builder().fieldSeparator(style.separator()).build(out, StandardCharsets.UTF_8);
    }

    void headings(List<String> headings) throws IOException {
        write(headings.stream().map(FormulaGuard::guard).toList());
    }

    void row(List<SheetCell> cells) throws IOException {
        var texts = new ArrayList<String>(cells.size());
        for (SheetCell cell : cells) {
            texts.add(text(cell));
        }
        write(texts);
    }

    private void write(List<String> texts) throws IOException {
        try {
            writer.writeRecord(texts);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private String text(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Decimal decimal -> number(decimal.value());
            case SheetCell.Text text -> FormulaGuard.guard(text.text());
            case SheetCell.Fault fault -> FormulaGuard.guard(fault.text());
            default -> cell.text();
        };
    }

    private String number(BigDecimal value) {
        BigDecimal clear = value.scale() == AMBIGUOUS ? value.setScale(AMBIGUOUS + 1) : value;
        return clear.toPlainString().replace('.', style.numbers().mark());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
