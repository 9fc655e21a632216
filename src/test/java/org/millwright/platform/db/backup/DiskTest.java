package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsKeptAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("one"), "1");

        Disk.SYSTEM.keepFile(file);

        assertThat(file).hasContent("1");
        assertThatThrownBy(() -> Disk.SYSTEM.keepFile(folder.resolve("gone"))).isInstanceOf(IOException.class);
    }

    @Test
    void aFolderIsKeptWhereTheSystemCan() {
        assertThatCode(() -> Disk.SYSTEM.keepFolder(folder)).doesNotThrowAnyException();
        assertThatCode(() -> Disk.SYSTEM.keepFolder(folder.resolve("gone"))).doesNotThrowAnyException();
    }
}
