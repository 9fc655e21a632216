package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Unreachable;
import org.slf4j.LoggerFactory;

class FaultSinkTest {

    @Test
    void theCodeFindsTheLogEntry() {
        List<Fault> shown = new ArrayList<>();

        assertThat(written(shown, new Fault("3F7A", new IllegalStateException("disk"))))
                .containsExactly("fault 3F7A");
        assertThat(shown).hasSize(1);
    }

    @Test
    void whatCouldNotBeReadForWantOfAServerIsNotWrittenEachTime() {
        List<Fault> shown = new ArrayList<>();

        assertThat(written(shown, Fault.of(new IllegalStateException(new Unreachable(null)))))
                .isEmpty();
        assertThat(shown).hasSize(1);
    }

    private static List<String> written(List<Fault> shown, Fault fault) {
        var log = (Logger) LoggerFactory.getLogger(FaultSink.class);
        var entries = new ListAppender<ILoggingEvent>();
        entries.start();
        log.addAppender(entries);
        log.setAdditive(false);
        try {
            FaultSink.logging(shown::add).report(fault);
        } finally {
            log.detachAppender(entries);
            log.setAdditive(true);
        }
        return entries.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
