package org.millwright.ui.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where the user has been, as a browser keeps it: going somewhere new forgets what lay ahead.
final class History {

    static final int LONGEST = 100;

    private final Deque<Route> behind = new ArrayDeque<>();
    private final Deque<Route> ahead = new ArrayDeque<>();

    Optional<Route> behind() {
        return Optional.ofNullable(behind.peek());
    }

    Optional<Route> ahead() {
        return Optional.ofNullable(ahead.peek());
    }

    void copy(History other) {
        behind.addAll(other.behind);
        ahead.addAll(other.ahead);
    }

    void leaveFor(Optional<Route> from) {
        from.ifPresent(behind::push);
        ahead.clear();
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
    }

    void back(Route from) {
        ahead.push(from);
        behind.pop();
    }

    void forward(Route from) {
        behind.push(from);
        ahead.pop();
    }
}
