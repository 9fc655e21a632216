package org.millwright.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// Tries the program on this computer.
@FunctionalInterface
public interface SelfTester {

    /// One thing that was tried.
    ///
    /// @param millis how long it took
    /// @param problem why it failed; none when it worked
    record Step(Message what, long millis, @Nullable String problem) {

        public boolean worked() {
            return problem == null;
        }
    }

    /// Tries one thing after the other, and leaves nothing behind. What needs a failed step is not tried.
    ///
    /// @param each hears of each step when it is done
    List<Step> run(Consumer<Step> each);
}
