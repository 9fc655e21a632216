package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

class ProgressLineTest {

    private final StringWriter terminal = new StringWriter();
    private final ProgressLine line =
            new ProgressLine(new PrintWriter(terminal), new Messages(Locale.GERMANY, ZoneOffset.UTC));

    @Test
    void eachLineIsWrittenOverTheOneBefore() {
        line.report(Progress.UNKNOWN, Message.of("exchange.checking", 1000));
        line.report(0.5, Message.of("exchange.writing", 5, 9));
        line.close();

        String[] texts = terminal.toString().split("\r", -1);
        assertThat(texts[1]).startsWith("1.000 Zeilen werden geprüft").doesNotContain("%");
        assertThat(texts[2])
                .startsWith("5 von 9 geschrieben 50 %")
                .contains("Strg+C")
                .hasSameSizeAs(texts[1]);
        assertThat(texts[3]).isBlank().hasSizeGreaterThan(40);
        assertThat(texts[4]).isEmpty();
        assertThat(terminal.toString()).doesNotContain("\n");
    }

    @Test
    void whatIsShownAlreadyIsNotWrittenAgain() {
        line.report(0.101, Message.of("exchange.checking", 1000));
        int before = terminal.toString().length();
        line.report(0.102, Message.of("exchange.checking", 1000));

        assertThat(terminal.toString()).hasSize(before);
    }

    @Test
    void withoutLongWorkTheTerminalStaysClean() {
        line.close();

        assertThat(terminal.toString()).isEmpty();
    }
}
