package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.ui.kit.FileChooserPort.FileKind;

class FileKindTest {

    private static final FileKind LIST = new FileKind("equipment.workbook", List.of("xlsx", "csv"));

    @TempDir
    Path folder;

    @Test
    void aNameWithoutAnEndingGetsIt() {
        assertThat(LIST.named(folder.resolve("March"))).isEqualTo(folder.resolve("March.xlsx"));
        assertThat(LIST.named(folder.resolve("March.csv"))).isEqualTo(folder.resolve("March.csv"));
        assertThat(LIST.named(folder.resolve("March.XLSX"))).isEqualTo(folder.resolve("March.XLSX"));
    }

    @Test
    void aFileThatNobodyWasAskedAboutIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("March.xlsx"), "precious");

        assertThat(LIST.named(folder.resolve("March"))).isEqualTo(folder.resolve("March"));
    }

    @Test
    void anyFileKeepsItsName() {
        assertThat(new FileKind("files.any", List.of("*")).named(folder.resolve("Makefile")))
                .isEqualTo(folder.resolve("Makefile"));
    }
}
