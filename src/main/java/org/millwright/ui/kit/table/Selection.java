package org.millwright.ui.kit.table;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;

/// What is selected in a list: records one by one, or everything that matches, as a rule.
public sealed interface Selection {

    static Selection none() {
        return Picked.NOTHING;
    }

    /// The selected records, in the list's order. For everything that matches: as the list was last read.
    long[] ids();

    int size();

    default boolean isEmpty() {
        return size() == 0;
    }

    /// What an action on all of them hands on: a rule where everything that matches is selected.
    ListChoice choice();

    /// Every record that matches the filter, also those never shown.
    default boolean allMatching() {
        return this instanceof Matching;
    }

    /// The one record selected, null when there is none or more than one.
    default @Nullable Long single() {
        return size() == 1 ? (Long) ids()[0] : null;
    }

    /// Records that were chosen.
    final class Picked implements Selection {

        private static final Picked NOTHING = new Picked(new long[0]);

        private final long[] ids;

        Picked(long[] ids) {
            this.ids = ids;
        }

        @Override
        public long[] ids() {
            return ids.clone();
        }

        @Override
        public int size() {
            return ids.length;
        }

        @Override
        public ListChoice choice() {
            return ListChoice.picked(ids);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Picked picked && Arrays.equals(ids, picked.ids);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids);
        }
    }

    /// All that the request lets through, but a few: holds no ids of its own, however many there are.
    final class Matching implements Selection {

        private final ListRequest request;
        private final Set<Long> except;
        private final LazyRows<?> rows;
        private final int size;

        Matching(ListRequest request, Set<Long> except, LazyRows<?> rows) {
            this.request = request;
            this.except = Set.copyOf(except);
            this.rows = rows;
            this.size = rows.size() - except.size();
        }

        /// Whether the same records match another request, in whatever order.
        boolean isOf(ListRequest other) {
            return request.matchesLike(other);
        }

        /// Taken out again one by one.
        Set<Long> except() {
            return except;
        }

        @Override
        public long[] ids() {
            return Arrays.stream(rows.ids()).filter(id -> !except.contains(id)).toArray();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public ListChoice choice() {
            return new ListChoice.Matching(request, except);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Matching matching
                    && size == matching.size
                    && request.equals(matching.request)
                    && except.equals(matching.except);
        }

        @Override
        public int hashCode() {
            return Objects.hash(request, except, size);
        }
    }
}
