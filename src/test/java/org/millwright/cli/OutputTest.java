package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OutputTest {

    @Command
    private static final class AnyVerb {}

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tablesStandBetweenTheLinesAroundThem() {
        var cells = new Printout(
                Map.of(),
                List.of(
                        Message.of("shell.place.parts"),
                        Printout.Cells.of("P-1", new BigDecimal("1234.5")),
                        Printout.Cells.of("P-1000", LocalDate.of(2026, 3, 10)),
                        "done"));

        output(false).print(cells);

        assertThat(out.toString().lines()).first().isEqualTo("Parts");
        assertThat(out.toString().lines().map(String::strip))
                .containsExactly("Parts", "P-1     1,234.5", "P-1000  10 Mar 2026", "done");
    }

    @Test
    void refusalsNameTheirFieldOnTheErrorStream() {
        output(false)
                .refuse(List.of(Violation.of("code", "check.required"), Violation.general("store.busy")), Map.of());

        assertThat(err.toString().lines().toList()).first().isEqualTo("code: This is needed.");
        assertThat(err.toString().lines().toList()).hasSize(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusalsNameWhatWasTyped() {
        var reasons = List.of(Violation.of("code", "check.required"), Violation.of("dueOn", "check.required"));

        output(false).refuse(reasons, Map.of("dueOn", "--due"));

        assertThat(err.toString().lines()).containsExactly("code: This is needed.", "--due: This is needed.");
    }

    @Test
    void programsGetOneJsonValue() {
        output(true).print(Printout.of(Map.of("count", 3), Message.of("shell.place.parts")));
        output(true).refuse(List.of(Violation.of("code", "check.required")), Map.of());

        assertThat(out.toString().replaceAll("\\s", "")).isEqualTo("{\"count\":3}");
        assertThat(err.toString()).contains("\"code\"").contains("This is needed.");
    }

    private Output output(boolean json) {
        CommandLine line = new CommandLine(new AnyVerb())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new Output(line, new Messages(Locale.UK, ZoneOffset.UTC), json);
    }
}
