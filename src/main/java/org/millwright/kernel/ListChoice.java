package org.millwright.kernel;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Which rows of a list an action is for: all that match, as a rule, or records one by one.
public sealed interface ListChoice {

    static ListChoice all(ListRequest request) {
        return new Matching(request, Set.of());
    }

    /// @param ids in the order of the list
    static ListChoice picked(long... ids) {
        return new Picked(ids.clone());
    }

    /// Reads the ids, in the order of the list, from where the list is read from.
    ///
    /// @param list asked at once for what reads the ids of all that match
    <S> Function<S, long[]> ids(Function<ListRequest, Function<S, long[]>> list);

    /// The same in the words of another query.
    ListChoice asking(UnaryOperator<ListRequest> words);

    /// All that the request lets through but a few, also what came to be after it was chosen.
    record Matching(ListRequest request, Set<Long> except) implements ListChoice {

        public Matching {
            except = Set.copyOf(except);
        }

        @Override
        public <S> Function<S, long[]> ids(Function<ListRequest, Function<S, long[]>> list) {
            Function<S, long[]> all = list.apply(request);
            return except.isEmpty() ? all : all.andThen(this::allowed);
        }

        private long[] allowed(long... ids) {
            return Arrays.stream(ids).filter(id -> !except.contains(id)).toArray();
        }

        @Override
        public ListChoice asking(UnaryOperator<ListRequest> words) {
            return new Matching(words.apply(request), except);
        }
    }

    /// These and no others.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Picked(long... ids) implements ListChoice {

        @Override
        public <S> Function<S, long[]> ids(Function<ListRequest, Function<S, long[]>> list) {
            return _ -> ids.clone();
        }

        @Override
        public ListChoice asking(UnaryOperator<ListRequest> words) {
            return this;
        }
    }
}
