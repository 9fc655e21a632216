package org.millwright.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands over the rows of one sheet while its XML is being read.
final class SheetXml extends DefaultHandler {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final XlsxCells cells;
    private final RowVisitor visitor;
    private final List<SheetCell> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line;
    private int column;
    private int style;
    private String type = "";
    private boolean inValue;
    private boolean inInline;
    private boolean inPhonetic;

    SheetXml(XlsxCells cells, RowVisitor visitor) {
        this.cells = cells;
        this.visitor = visitor;
    }

    /// Ends the parsing when the visitor wants no more.
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "is" -> inInline = true;
            case "rPh" -> inPhonetic = true;
            case "t" -> inValue = inInline && !inPhonetic;
            default -> {
                // formulas and the parts of a formatted text
            }
        }
    }

    private void startRow(@Nullable String number) throws SAXException {
        row.clear();
        column = 0;
        line = number == null ? line + 1 : parse(number);
        if (line < 1 || line > MOST_ROWS) {
            throw new SAXException("row " + line);
        }
    }

    private void startCell(Attributes attributes) throws SAXException {
        value.setLength(0);
        String reference = attributes.getValue("r");
        if (reference != null) {
            column = columnOf(reference);
        }
        String kind = attributes.getValue("t");
        type = kind == null ? "" : kind;
        String styled = attributes.getValue("s");
        style = styled == null ? 0 : parse(styled);
    }

    private static int columnOf(String reference) throws SAXException {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) & 0x1F);
            if (column > MOST_COLUMNS) {
                throw new SAXException("column " + reference);
            }
        }
        return Math.max(0, column - 1);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            if (value.length() + length > CsvSource.LONGEST_CELL) {
                throw SheetRefusal.of("sheet.cell-too-long", line, CsvSource.LONGEST_CELL);
            }
            value.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "is" -> inInline = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // see above
            }
        }
    }

    private void endCell() throws SAXException {
        SheetCell cell = made();
        if (!(cell instanceof SheetCell.Empty) && column < MOST_COLUMNS) {
            while (row.size() <= column) {
                row.add(SheetCell.empty());
            }
            row.set(column, cell);
        }
        column++;
    }

    private SheetCell made() throws SAXException {
        try {
            return cells.cell(type, style, value.toString());
        } catch (NumberFormatException | IndexOutOfBoundsException unfit) {
            throw new SAXException("row " + line + ", column " + (column + 1), unfit);
        }
    }

    private void endRow() throws SAXException {
        var done = new SheetRow(line, row);
        if (!done.isBlank() && !visitor.visit(done)) {
            throw new Enough();
        }
    }

    private static int parse(String number) throws SAXException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException unfit) {
            throw new SAXException("not a number: " + number, unfit);
        }
    }
}
