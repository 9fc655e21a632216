package org.millwright.ui.nav;

import java.util.function.Consumer;
import org.millwright.kernel.Message;
import org.millwright.platform.task.LongWork;

/// Runs work over a second while the window shows how far it is and offers to cancel.
@FunctionalInterface
public interface LongJobs {

    /// Starts the work.
    ///
    /// @param done hears the result, on the foreground thread; not called when cancelled or failed
    <T> void start(Message title, LongWork<T> work, Consumer<? super T> done);
}
