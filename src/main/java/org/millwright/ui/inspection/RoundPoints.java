package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The points of a round that is logged, in walking order.
final class RoundPoints {

    static final int NONE = -1;

    private final List<PointState> all = new ArrayList<>();

    List<PointState> all() {
        return all;
    }

    PointState at(int index) {
        return all.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < all.size();
    }

    int of(long checkPointId) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).point().checkPointId() == checkPointId) {
                return i;
            }
        }
        return NONE;
    }

    int of(PointState state) {
        return all.indexOf(state);
    }

    /// {@link #NONE} when all are done.
    int firstNotDone() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).answer() == null) {
                return i;
            }
        }
        return NONE;
    }

    int answered() {
        return (int)
                all.stream().map(PointState::answer).filter(Objects::nonNull).count();
    }

    boolean areUnsaved() {
        return all.stream().anyMatch(PointState::isUnsaved);
    }

    /// The first point of the next stop, or of the one before; past the end when there is none.
    int stop(int from, int step) {
        int at = from;
        while (has(at) && sameStop(at, from)) {
            at += step;
        }
        while (step < 0 && at > 0 && sameStop(at, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean sameStop(int one, int other) {
        return all.get(one).point().stop().equals(all.get(other).point().stop());
    }
}
