package org.millwright.ui.importing;

import org.millwright.exchange.RowFate;

/// A line of the dry run's list, already written for people: a row of the file, one of its problems, or one of the
/// fields it changes.
///
/// @param id position in the list
/// @param column of the file, or the field that changes
/// @param value as the file has it, or before and after
/// @param reason why the row is bad, or why the record is made
record CheckRow(long id, RowFate fate, long line, String tag, String name, String column, String value, String reason) {

    boolean contains(String word) {
        return tag.toLowerCase(java.util.Locale.ROOT).contains(word)
                || name.toLowerCase(java.util.Locale.ROOT).contains(word)
                || column.toLowerCase(java.util.Locale.ROOT).contains(word)
                || value.toLowerCase(java.util.Locale.ROOT).contains(word)
                || reason.toLowerCase(java.util.Locale.ROOT).contains(word);
    }
}
