package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// Makes a cell of what a sheet's XML says of it.
record XlsxCells(SharedTextsXml texts, StylesXml styles, boolean from1904) {

    /// @param type the attribute `t`, empty for a number
    /// @param style the attribute `s`
    /// @param value the content as it stands in the file; of a formula its last result
    /// @throws NumberFormatException | IndexOutOfBoundsException when the content does not fit the type
    SheetCell cell(String type, int style, String value) {
        if (value.isEmpty()) {
            return SheetCell.empty();
        }
        return switch (type) {
            case "s" -> SheetCell.text(texts.text(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> SheetCell.text(XmlText.decode(value));
            case "b" ->
                SheetCell.flag(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new SheetCell.Fault(value);
            case "d" -> date(value.strip());
            default -> NumberFormats.cell(number(value.strip()), styles.showsDate(style), from1904);
        };
    }

    /// A spreadsheet program's numbers have at most 17 digits and 308 places; more is an attempt to fill the memory.
    private static BigDecimal number(String value) {
        if (value.length() > 40) {
            throw new NumberFormatException("too long for a number: " + value.length());
        }
        var number = new BigDecimal(value);
        if (Math.abs((long) number.precision() - number.scale()) > 310 || Math.abs((long) number.scale()) > 400) {
            throw new NumberFormatException("too large for a number: " + value);
        }
        return number;
    }

    private static SheetCell date(String value) {
        try {
            String stripped = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            if (stripped.indexOf('T') < 0) {
                return SheetCell.day(java.time.LocalDate.parse(stripped));
            }
            var moment = LocalDateTime.parse(stripped, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            return moment.toLocalTime().toNanoOfDay() == 0
                    ? SheetCell.day(moment.toLocalDate())
                    : SheetCell.moment(moment);
        } catch (DateTimeParseException unknown) {
            return SheetCell.text(value);
        }
    }
}
