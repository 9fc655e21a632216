package org.millwright.ui.calendar;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The last answer to a question, for as long as nothing has changed that it was read from. Asked in the background,
/// forgotten by the window.
///
/// @param <Q> what was asked
final class Kept<Q, A> {

    private record Answer<Q, A>(Q question, A answer) {}

    private final Function<Q, A> read;
    private final BiPredicate<Q, Q> serves;
    private final Predicate<A> small;
    private @Nullable Answer<Q, A> last;
    private int changes;

    /// @param serves whether the answer to the first question holds what the second asks for
    Kept(Function<Q, A> read, BiPredicate<Q, Q> serves) {
        this(read, serves, _ -> true);
    }

    /// @param small whether there is room for an answer; one that is too large is read each time
    Kept(Function<Q, A> read, BiPredicate<Q, Q> serves, Predicate<A> small) {
        this.read = read;
        this.serves = serves;
        this.small = small;
    }

    A answer(Q question) {
        int before;
        synchronized (this) {
            if (last != null && serves.test(last.question(), question)) {
                return last.answer();
            }
            before = changes;
        }
        A found = read.apply(question);
        keep(question, found, before);
        return found;
    }

    /// What was read before a change says nothing about what is after it.
    private synchronized void keep(Q question, A found, int before) {
        if (before == changes && small.test(found)) {
            last = new Answer<>(question, found);
        }
    }

    synchronized void forget() {
        changes++;
        last = null;
    }
}
