package org.millwright.platform.sheet;

import java.util.Locale;

/// How a text file of rows is written. Always UTF-8 with a byte order mark, by which Excel knows it.
///
/// @param separator between the cells of a row
/// @param numbers how numbers are written, without grouping
public record CsvStyle(char separator, NumberStyle numbers) {

    /// As spreadsheet programs of this locale expect it: where the comma is the decimal mark, the semicolon separates.
    public static CsvStyle of(Locale locale) {
        NumberStyle numbers = NumberStyle.of(locale);
        return new CsvStyle(numbers == NumberStyle.DECIMAL_COMMA ? ';' : ',', numbers);
    }
}
