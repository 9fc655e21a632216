package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportEquipmentCommandTest {

    @TempDir
    Path folder;

    @Test
    void whatIsExportedIsImportedUnchanged() throws IOException {
        var cli = new CliRun(folder);
        Path in = Files.writeString(folder.resolve("in.csv"), "Tag,Name,Kind\nP-1,Pump,Machine\nP-2,Pump,Machine\n");
        cli.run("import", "equipment", in.toString());
        String out = folder.resolve("out.xlsx").toString();

        assertThat(cli.run("export", "equipment", out).out()).isEqualTo("2 rows written to " + out + ".\n");

        assertThat(cli.run("import", "equipment", out).out())
                .isEqualTo("2 rows: 0 new, 0 changed, 2 unchanged, 0 repeated, 0 bad.\n");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var result = new CliRun(folder)
                .run("export", "equipment", folder.resolve("none/out.csv").toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isNotBlank();
    }
}
