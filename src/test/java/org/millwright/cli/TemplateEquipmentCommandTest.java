package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateEquipmentCommandTest {

    @TempDir
    Path folder;

    @Test
    void theTemplateIsWrittenWithoutOpeningAPlant() {
        Path file = folder.resolve("template.xlsx");
        var result = new CliRun(folder).run("template", "equipment", file.toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("The template is in " + file);
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.mv.db");
    }
}
