package org.millwright.platform.task;

import org.millwright.kernel.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place that every unhandled failure reaches, on the foreground thread.
@FunctionalInterface
public interface FaultSink {

    void report(Fault fault);

    /// A sink that writes the log entry the code points at, before it passes the fault on. A server that
    /// does not answer is no fault, and who keeps in touch with it has written so already.
    static FaultSink logging(FaultSink next) {
        return fault -> {
            Logger log = LoggerFactory.getLogger(FaultSink.class);
            if (Unreachable.isBehind(fault.cause())) {
                log.debug("not read", fault.cause());
            } else {
                log.error("fault {}", fault.code(), fault.cause());
            }
            next.report(fault);
        };
    }
}
