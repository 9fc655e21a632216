package org.millwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.launcher.Launcher.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The finished program where there is no plant.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script of the Unix shell")
class LauncherAloneIT {

    private final Launcher millwright;

    LauncherAloneIT(@TempDir Path home) {
        millwright = Launcher.built(home);
    }

    /// Every screen too: the finished program has the modules and native parts that they need.
    @Test
    void theProgramTriesItselfWithoutADisplay() throws Exception {
        Said said = millwright.run("self-test", "--json");

        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
        JsonNode tried = JsonMapper.shared().readTree(said.out());
        assertThat(tried.get("passed").asBoolean()).isTrue();
        assertThat(tried.get("steps").size()).isGreaterThan(20);
    }

    @Test
    void wrongUsageIsTold() throws Exception {
        Said noFile = millwright.run("report", "monthly");
        Said noSize = millwright.run("sample", "--size", "huge");

        assertThat(noFile.exit()).isEqualTo(2);
        assertThat(noFile.out()).isEmpty();
        assertThat(noFile.err()).contains("--out");
        assertThat(noSize.exit()).isEqualTo(2);
        assertThat(noSize.err()).contains("huge");
    }
}
