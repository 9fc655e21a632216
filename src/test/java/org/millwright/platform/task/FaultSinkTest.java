package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FaultSinkTest {

    @Test
    void theCodeFindsTheLogEntry() {
        var log = (Logger) LoggerFactory.getLogger(FaultSink.class);
        var entries = new ListAppender<ILoggingEvent>();
        entries.start();
        log.addAppender(entries);
        log.setAdditive(false);
        List<Fault> shown = new ArrayList<>();
        try {
            FaultSink.logging(shown::add).report(new Fault("3F7A", new IllegalStateException("disk")));
        } finally {
            log.detachAppender(entries);
            log.setAdditive(true);
        }
        assertThat(entries.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly("fault 3F7A");
        assertThat(shown).hasSize(1);
    }
}
