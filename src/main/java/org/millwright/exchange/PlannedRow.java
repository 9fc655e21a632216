package org.millwright.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// A row while it is being planned: what the equipment would be, and what speaks against it so far.
final class PlannedRow {

    private final RowDraft draft;
    private final boolean made;
    private final @Nullable KnownEquipment before;
    private final EquipmentState after;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable PlannedRow first;

    private PlannedRow(RowDraft draft, boolean made, @Nullable KnownEquipment before, EquipmentState after) {
        this.draft = draft;
        this.made = made;
        this.before = before;
        this.after = after;
    }

    static PlannedRow read(RowDraft draft, @Nullable KnownEquipment before, EquipmentState after) {
        var row = new PlannedRow(draft, false, before, after);
        row.problems.addAll(draft.problems());
        return row;
    }

    /// A parent that stands in no row of the file itself.
    ///
    /// @param draft the row that needs it
    static PlannedRow made(RowDraft draft, EquipmentState after) {
        return new PlannedRow(draft, true, null, after);
    }

    RowDraft draft() {
        return draft;
    }

    boolean isMade() {
        return made;
    }

    @Nullable
    KnownEquipment before() {
        return before;
    }

    EquipmentState after() {
        return after;
    }

    String tag() {
        return after.fields().tag();
    }

    @Nullable
    String parentTag() {
        return after.parentTag();
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /// Whether the row has a value for the column that can be read.
    boolean says(EquipmentColumn column) {
        return draft.value(column) != null;
    }

    /// Whether the row moves the equipment below another one.
    boolean moves() {
        return before == null || !EquipmentState.same(before.state().parentTag(), after.parentTag());
    }

    /// Refuses the row because of one field; once for each, because an unreadable cell leaves the field empty besides.
    void refuse(ImportMapping mapping, EquipmentColumn column, Message reason) {
        if (problems.stream().noneMatch(problem -> problem.field() == column)) {
            Object value = draft.value(column);
            add(new Problem(draft.line(), column, mapping.shown(column), value == null ? "" : value, reason));
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /// Why the row is bad, in one sentence.
    Message reason() {
        return problems.getFirst().reason();
    }

    /// This row says the same as one above it, and shares its fate.
    void repeats(PlannedRow above) {
        first = above;
    }

    boolean isWritten() {
        return first == null && isGood() && (before == null || !differences().isEmpty());
    }

    private List<FieldDifference> differences() {
        return before == null ? List.of() : before.state().differencesTo(after);
    }

    ImportLine toLine() {
        if (first != null) {
            return line(
                    first.isGood() ? RowFate.REPEATED : RowFate.BAD,
                    List.of(),
                    first.inOrder().stream()
                            .map(problem -> problem.onLine(draft.line()))
                            .toList());
        }
        if (!isGood()) {
            return line(RowFate.BAD, List.of(), inOrder());
        }
        if (before == null) {
            return line(RowFate.NEW, List.of(), List.of());
        }
        List<FieldDifference> differences = differences();
        return line(differences.isEmpty() ? RowFate.UNCHANGED : RowFate.CHANGED, differences, List.of());
    }

    /// In the order of the columns.
    private List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(
                        problem -> problem.field() instanceof EquipmentColumn column ? column : EquipmentColumn.TAG))
                .toList();
    }

    private ImportLine line(RowFate fate, List<FieldDifference> differences, List<Problem> why) {
        return new ImportLine(draft.line(), tag(), after.fields().name(), fate, made, differences, why);
    }
}
