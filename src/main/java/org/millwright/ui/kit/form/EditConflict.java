package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Violation;

/// A record that was changed by somebody else while it was edited here: its fields in three versions.
final class EditConflict<R> {

    /// One field with what both began with, theirs and mine.
    private static final class Versioned<T> {

        private final FormField<T> field;
        private final @Nullable T was;
        private final @Nullable T mine;
        private @Nullable Merge<T> merge;

        Versioned(FormField<T> field) {
            this.field = field;
            was = field.stored();
            mine = field.value();
        }

        void compare() {
            merge = field.merge(was, field.value(), mine);
        }

        void putMineBack() {
            field.edit(mine);
        }

        List<Difference> differences() {
            return merge == null ? List.of() : merge.differences();
        }

        void take(List<Side> chosen) {
            field.edit(merge == null ? mine : merge.merged(chosen));
        }
    }

    private static final String STALE = "store.stale";

    private final Versions<R> versions;
    private final R newer;
    private final List<Versioned<?>> fields = new ArrayList<>();

    /// Looks at the newer version through the form, and leaves the form as it stood.
    EditConflict(Versions<R> versions, List<FormField<?>> form, R seen, R newer) {
        this.versions = versions;
        this.newer = newer;
        form.forEach(field -> fields.add(new Versioned<>(field)));
        versions.show().accept(newer);
        fields.forEach(Versioned::compare);
        versions.show().accept(seen);
        fields.forEach(Versioned::putMineBack);
    }

    /// Why an action was refused because somebody else was first; null when that is not the reason.
    static @Nullable Violation stale(List<Violation> reasons) {
        return reasons.stream()
                .filter(reason -> reason.message().key().startsWith(STALE))
                .findFirst()
                .orElse(null);
    }

    List<Difference> differences() {
        return fields.stream().flatMap(field -> field.differences().stream()).toList();
    }

    /// Whether nobody else has changed anything that stands in this form.
    boolean isMineAlone() {
        return differences().stream().allMatch(difference -> difference.sure() == Side.MINE);
    }

    /// Puts the newer version into the form, and on it what was chosen.
    ///
    /// @param chosen one for each of the differences
    void take(List<Side> chosen) {
        versions.show().accept(newer);
        int from = 0;
        for (Versioned<?> field : fields) {
            int to = from + field.differences().size();
            field.take(chosen.subList(from, to));
            from = to;
        }
    }

    void takeMine() {
        take(differences().stream().map(_ -> Side.MINE).toList());
    }

    void takeTheirs() {
        versions.show().accept(newer);
    }
}
