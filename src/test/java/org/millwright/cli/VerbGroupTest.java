package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupTest {

    @ParameterizedTest
    @CsvSource({"export, equipment", "import, equipment"})
    void aloneItTellsItsVerbs(String group, String verb, @TempDir Path folder) {
        CliRun.Result result = new CliRun(folder).run(group);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("millwright " + group + ": ").contains(verb);
    }

    @Test
    void doesNotOpenThePlant(@TempDir Path folder) {
        new CliRun(folder).run("export");

        assertThat(folder.resolve("plant.mv.db")).doesNotExist();
    }
}
