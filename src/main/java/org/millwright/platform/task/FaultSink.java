package org.millwright.platform.task;

import org.slf4j.LoggerFactory;

/// The one place that every unhandled failure reaches, on the foreground thread.
@FunctionalInterface
public interface FaultSink {

    void report(Fault fault);

    /// A sink that writes the log entry the code points at, before it passes the fault on.
    static FaultSink logging(FaultSink next) {
        return fault -> {
            LoggerFactory.getLogger(FaultSink.class).error("fault {}", fault.code(), fault.cause());
            next.report(fault);
        };
    }
}
