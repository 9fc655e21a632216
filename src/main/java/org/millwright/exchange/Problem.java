package org.millwright.exchange;

import org.millwright.kernel.Message;

/// Why a row of a file cannot be taken.
///
/// @param line in the file, counted from 1
/// @param column the heading of the file's column, or the field itself where no column fills it
/// @param value as it stands in the file, or as it was read; empty for none
public record Problem(long line, ImportField field, Object column, Object value, Message reason) {

    /// The same trouble in a row that says the same.
    Problem onLine(long other) {
        return new Problem(other, field, column, value, reason);
    }

    /// The same, where the line is one of a further sheet.
    public Problem onSheet(ImportKind further) {
        return new Problem(line, field, Message.of("exchange.column-on", further.sheet(), column), value, reason);
    }
}
