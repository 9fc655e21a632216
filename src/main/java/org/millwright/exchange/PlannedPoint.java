package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.kernel.Message;

/// A row while it is being planned: of which check point it speaks, what that would be, and what speaks against it.
final class PlannedPoint {

    private final RowDraft draft;
    private final RowProblems problems;
    private final List<FieldDifference> differences = new ArrayList<>();
    private @Nullable PlannedPoint first;
    private @Nullable CheckPointFields known;
    private Map<ImportField, Object> after = new HashMap<>();
    private boolean added;

    PlannedPoint(RowDraft draft, ImportMapping mapping) {
        this.draft = draft;
        this.problems = new RowProblems(ImportKind.ROUNDS, draft, mapping);
    }

    RowDraft draft() {
        return draft;
    }

    RowProblems problems() {
        return problems;
    }

    /// Whether the row speaks of a check point, and not of the round alone.
    boolean isPoint() {
        return first == null
                && (draft.value(RoundColumn.NUMBER) != null
                        || RoundColumn.OF_POINT.stream().anyMatch(column -> draft.value(column) != null));
    }

    /// This row says the same as one above it, and shares its fate.
    void repeats(PlannedPoint above) {
        first = above;
    }

    boolean isRepeat() {
        return first != null;
    }

    @Nullable
    CheckPointFields known() {
        return known;
    }

    void isOf(CheckPointFields point) {
        known = point;
    }

    @Nullable
    BigDecimal number() {
        return (BigDecimal) draft.value(RoundColumn.NUMBER);
    }

    Map<ImportField, Object> after() {
        return after;
    }

    /// @param before none for a new point
    void becomes(@Nullable Map<ImportField, Object> before, Map<ImportField, Object> now) {
        after = now;
        added = before == null;
        if (before != null) {
            differences.addAll(ColumnValues.differences(RoundColumn.OF_POINT, before, now));
        }
    }

    /// The round is new, so that all it says is.
    void isNew() {
        added = true;
    }

    void differs(FieldDifference difference) {
        differences.add(difference);
    }

    boolean isWritten() {
        return first == null && (added || !differences.isEmpty());
    }

    ImportLine toLine() {
        if (!problems.areNone()) {
            return line(RowFate.BAD, List.of(), problems.inOrder());
        }
        if (first != null) {
            return first.problems.areNone()
                    ? line(RowFate.REPEATED, List.of(), List.of())
                    : line(
                            RowFate.BAD,
                            List.of(),
                            first.problems.inOrder().stream()
                                    .map(problem -> problem.onLine(draft.line()))
                                    .toList());
        }
        if (added) {
            return line(RowFate.NEW, List.of(), List.of());
        }
        return line(differences.isEmpty() ? RowFate.UNCHANGED : RowFate.CHANGED, differences, List.of());
    }

    private ImportLine line(RowFate fate, List<FieldDifference> differing, List<Problem> why) {
        return new ImportLine(
                draft.line(),
                draft.text(RoundColumn.ROUND).orElse(""),
                Objects.toString(after.getOrDefault(RoundColumn.POINT, said(RoundColumn.POINT)), ""),
                fate,
                false,
                List.copyOf(differing),
                why);
    }

    private String said(RoundColumn column) {
        return draft.text(column).orElse("");
    }

    /// A second row about the same check point that says something else.
    void contradicts(PlannedPoint other) {
        problems.refuse(RoundColumn.POINT, Message.of("programme.point-twice", other.draft.line()));
    }
}
