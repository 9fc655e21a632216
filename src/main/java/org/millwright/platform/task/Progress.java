package org.millwright.platform.task;

import org.millwright.kernel.Message;

/// Where long work tells how far it is.
@FunctionalInterface
public interface Progress {

    /// A fraction that says: under way, nobody knows how long.
    double UNKNOWN = -1;

    /// Says how far the work is. This is also where a cancel takes hold.
    ///
    /// @param fraction 0 to 1, or {@link #UNKNOWN}
    /// @throws java.util.concurrent.CancellationException when the user cancelled
    void report(double fraction, Message doing);

    /// For one step of several: its 0 to 1 are a part of the whole.
    default Progress part(double from, double to) {
        return (fraction, doing) -> report(fraction < 0 ? fraction : from + fraction * (to - from), doing);
    }

    /// For callers that have nobody to tell.
    static Progress silent() {
        return (fraction, doing) -> Cancellation.current().check();
    }
}
