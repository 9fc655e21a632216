package org.millwright.platform.sheet;

import java.nio.charset.Charset;

/// How a text file of rows is to be read.
///
/// @param charset a byte order mark at the start of the file is skipped
/// @param separator between the cells of a row
/// @param guarded whether an apostrophe before a text like `=1+1` is a guard to be taken off, see {@link FormulaGuard}
public record CsvDialect(Charset charset, char separator, boolean guarded) {

    public CsvDialect(Charset charset, char separator) {
        this(charset, separator, true);
    }
}
