package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.cli.SelfTester.Step;
import org.millwright.kernel.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SelfTestCommandTest {

    private static final Step WORKS = new Step(Message.of("selftest.step.sample"), 12, null);
    private static final Step FAILS = new Step(Message.of("selftest.step.window"), 3, "no colours left");

    @TempDir
    Path folder;

    @Test
    void eachStepIsToldWithItsTime() {
        var said = run(List.of(WORKS), "self-test");

        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("works   12 ms   A plant in a file, filled with the sample")
                .contains("All 1 steps work");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void aFailedStepEndsWithOneAndItsReason() {
        var said = run(List.of(WORKS, FAILS), "self-test");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out())
                .contains("FAILS   3 ms   The window opens the plant")
                .doesNotContain("All");
        assertThat(said.err()).contains("The window opens the plant: no colours left");
    }

    @Test
    void anotherProgramReadsItAsJson() {
        var said = run(List.of(WORKS, FAILS), "self-test", "--json");

        JsonNode report = JsonMapper.shared().readTree(said.out());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(report.get("passed").asBoolean()).isFalse();
        assertThat(report.get("millis").asInt()).isEqualTo(15);
        assertThat(report.get("steps").get(0).get("worked").asBoolean()).isTrue();
        assertThat(report.get("steps").get(1).get("problem").asString()).isEqualTo("no colours left");
    }

    private CliRun.Result run(List<Step> steps, String... words) {
        return new CliRun(folder)
                .tested(each -> {
                    steps.forEach(each);
                    return steps;
                })
                .run(words);
    }
}
