package org.millwright.platform.db;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.millwright.kernel.Outcome;

/// Tries an action again when the database could not fit it between others, with growing, jittered pauses.
final class Retry {

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    private static final String DUPLICATE = "23505";
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long FIRST_PAUSE_MILLIS = 10;

    private Retry() {}

    static <T> Outcome<T> onConflict(Supplier<Outcome<T>> action) {
        long giveUpAt = System.nanoTime() + LONGEST.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        boolean taken = false;
        while (true) {
            try {
                return action.get();
            } catch (DataAccessException failed) {
                if (DUPLICATE.equals(failed.sqlState())) {
                    // the second time, the action's own checks see what was saved at the same moment, and say it better
                    if (taken) {
                        return Outcome.refused("store.duplicate");
                    }
                    taken = true;
                } else if (!CONFLICTS.contains(failed.sqlState())) {
                    throw failed;
                }
                if (System.nanoTime() >= giveUpAt || !pause(pause)) {
                    return Outcome.refused("store.busy");
                }
                pause *= 2;
            }
        }
    }

    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextLong(millis));
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
