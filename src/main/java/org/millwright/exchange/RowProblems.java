package org.millwright.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millwright.kernel.Message;

/// What speaks against a row: for each column one reason, because an unreadable cell leaves the column empty besides.
final class RowProblems {

    private final ImportKind kind;
    private final RowDraft draft;
    private final ImportMapping mapping;
    private final List<Problem> found = new ArrayList<>();

    RowProblems(ImportKind kind, RowDraft draft, ImportMapping mapping) {
        this.kind = kind;
        this.draft = draft;
        this.mapping = mapping;
        found.addAll(draft.problems());
    }

    boolean areNone() {
        return found.isEmpty();
    }

    void refuse(ImportField column, Message reason) {
        if (found.stream().noneMatch(problem -> problem.field().equals(column))) {
            Object value = draft.value(column);
            found.add(new Problem(draft.line(), column, mapping.shown(column), value == null ? "" : value, reason));
        }
    }

    void need(ImportField column) {
        if (draft.value(column) == null) {
            refuse(column, Message.of("check.required"));
        }
    }

    boolean says(ImportField column) {
        return draft.value(column) != null && draft.value(column) != Clear.CLEAR;
    }

    /// What was found elsewhere and concerns this row.
    void add(Problem problem) {
        found.add(problem);
    }

    /// In the order of the columns.
    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(problem -> kind.fields().indexOf(problem.field())))
                .toList();
    }
}
