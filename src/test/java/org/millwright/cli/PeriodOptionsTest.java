package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class PeriodOptionsTest {

    @Command(name = "verb", resourceBundle = "org.millwright.text.millwright")
    private static final class Verb {
        @Mixin
        private PeriodOptions period = new PeriodOptions();
    }

    @Test
    void eachEndIsAFilterOfItsOwn() {
        assertThat(filters()).isEmpty();
        assertThat(filters("--from", "2026-03-01")).isEqualTo(Map.of("from", "2026-03-01"));
        assertThat(filters("--from", "2026-03-01", "--to", "2026-03-31"))
                .isEqualTo(Map.of("from", "2026-03-01", "to", "2026-03-31"));
    }

    private static Map<String, String> filters(String... args) {
        var verb = new Verb();
        new CommandLine(verb).parseArgs(args);
        return verb.period.within(ListRequest.ALL).filters();
    }
}
