package org.millwright.exchange;

import java.util.List;

/// One row of the file and what becomes of it.
///
/// @param line in the file, counted from 1
/// @param key the record it speaks of, such as the tag; empty when the row does not say
/// @param made whether the record is not this row's own but one that the row needs: a parent that does not exist
/// @param differences of a changed record
/// @param problems of a bad row
/// @param further whether it stands on one of the further sheets, and its line counts there
public record ImportLine(
        long line,
        String key,
        String name,
        RowFate fate,
        boolean made,
        List<FieldDifference> differences,
        List<Problem> problems,
        boolean further) {

    public ImportLine(
            long line,
            String key,
            String name,
            RowFate fate,
            boolean made,
            List<FieldDifference> differences,
            List<Problem> problems) {
        this(line, key, name, fate, made, differences, problems, false);
    }
}
