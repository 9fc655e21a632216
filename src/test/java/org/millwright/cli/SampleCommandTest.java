package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void anEmptyPlant() {
        cli = new CliRun(folder);
    }

    @Test
    void theTableTellsWhatWasMade() {
        var result = cli.run("sample", "--size", "small");

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .hasSize(12)
                .startsWith("Riverside bottling plant: history from 10 Sept 2025 to 9 Mar 2026.")
                .anyMatch(line -> line.matches("Equipment +28"))
                .anyMatch(line -> line.matches("Parts +40"));
        assertThat(cli.run("reorder").out()).doesNotContain("Nothing has to be ordered");
    }

    @Test
    void onlyAPersonAtATerminalIsToldHowFarItIs() {
        assertThat(cli.run("sample", "--size", "small").err()).isEmpty();
        assertThat(new CliRun(folder.resolve("json"))
                        .watched()
                        .run("sample", "--size", "small", "--json")
                        .err())
                .isEmpty();

        var told = new CliRun(folder.resolve("told")).watched().run("sample", "--size", "small");

        assertThat(told.err())
                .startsWith("\rMachines, people and parts 0%")
                .contains("\rHistory up to", "Ctrl+C stops, and nothing is saved")
                .endsWith(" \r");
        assertThat(told.out().lines()).hasSize(12).noneMatch(line -> line.contains("Ctrl+C"));
    }

    @Test
    void aPlantIsFilledOnlyOnce() {
        cli.run("sample", "--size", "small");

        var again = cli.run("sample", "--size", "small");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).startsWith("This plant is not empty");
    }

    @Test
    void jsonCountsWhatWasMade() {
        JsonNode made = JsonMapper.shared()
                .readTree(cli.run("sample", "--size", "SMALL", "--seed", "7", "--json")
                        .out());

        assertThat(made.get("plantName").asString()).isEqualTo("Riverside bottling plant");
        assertThat(made.get("from").asString()).isEqualTo("2025-09-10");
        assertThat(made.get("workOrders").asInt()).isBetween(40, 80);
        assertThat(made.get("answers").asInt()).isGreaterThan(300);
    }

    @Test
    void anUnknownSizeIsWrongUsage() {
        assertThat(cli.run("sample", "--size", "huge").exit()).isEqualTo(2);
        assertThat(cli.run("sample").exit()).isEqualTo(2);
    }
}
