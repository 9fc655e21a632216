package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    @TempDir
    Path folder;

    @Test
    void measuresFilesAlone() {
        var result = new CliRun(folder).run("bench", "--size", "large", "--store", "jdbc:postgresql://nowhere/plant");

        assertThat(result.exit()).isOne();
        assertThat(result.err()).contains("The bench measures a store in a file");
    }

    @Test
    void knowsOneSize() {
        assertThat(new CliRun(folder).run("bench", "--size", "tiny").exit()).isEqualTo(2);
        assertThat(new CliRun(folder).run("bench").exit()).isEqualTo(2);
    }
}
