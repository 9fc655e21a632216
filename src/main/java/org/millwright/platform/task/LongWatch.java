package org.millwright.platform.task;

import org.millwright.kernel.Message;

/// Hears, on the foreground thread, how long work goes; exactly one of the last three comes, and comes last.
public interface LongWatch<T> {

    void progress(double fraction, Message doing);

    void done(T result);

    void cancelled();

    void failed(Throwable cause);
}
