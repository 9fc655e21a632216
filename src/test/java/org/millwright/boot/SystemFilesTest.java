package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.boot.SystemFiles.Commands;

class SystemFilesTest {

    private static final Path FILE = Path.of("/home/max/My report.xlsx");

    @ParameterizedTest
    @CsvSource({"Windows 11, WINDOWS", "Mac OS X, MAC", "Linux, OTHER", "FreeBSD, OTHER"})
    void everySystemHasItsOpener(String os, Commands commands) {
        assertThat(Commands.of(os)).isEqualTo(commands);
        assertThat(commands.open(FILE)).last().isEqualTo(FILE.toString());
    }

    @Test
    void theFolderIsShownWithTheFileWhereTheSystemCan() {
        assertThat(Commands.WINDOWS.show(FILE)).containsExactly("explorer", "/select," + FILE);
        assertThat(Commands.MAC.show(FILE)).containsExactly("open", "-R", FILE.toString());
        assertThat(Commands.OTHER.show(FILE)).containsExactly("xdg-open", "/home/max");
    }
}
