package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class GlobalOptionsTest {

    @Command(name = "program", resourceBundle = "org.millwright.text.millwright", subcommands = Verb.class)
    private static final class Program {
        @Mixin
        private GlobalOptions options = new GlobalOptions();
    }

    @Command(name = "verb")
    private static final class Verb {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--store plant.mv.db --today 2026-03-10 --json verb",
                "verb --store plant.mv.db --today 2026-03-10 --json",
                "--json verb --today 2026-03-10 --store plant.mv.db"
            })
    void standBeforeTheVerbOrBehindIt(String line) {
        var program = new Program();

        new CommandLine(program).parseArgs(line.split(" "));

        assertThat(program.options.store()).isEqualTo("plant.mv.db");
        assertThat(program.options.today()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(program.options.json()).isTrue();
    }

    @Test
    void theWindowOpensWithoutWordsAndWithAPlantsFile() {
        assertThat(GlobalOptions.ofWindow().orElseThrow().store()).isNull();
        assertThat(GlobalOptions.ofWindow("/data/riverside.mv.db").orElseThrow().store())
                .isEqualTo("/data/riverside.mv.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "--help", "--store=plant.mv.db", "riverside", "check plant.mv.db"})
    void otherWordsAreRead(String line) {
        assertThat(GlobalOptions.ofWindow(line.split(" "))).isEmpty();
    }
}
