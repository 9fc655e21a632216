package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void itGoesWithAllInIt() throws IOException {
        try (Workspace work = Workspace.in(folder)) {
            Files.writeString(work.file("one"), "1");
            Files.createDirectory(work.file("more"));
            Files.writeString(work.file("more").resolve("two"), "2");
            work.clear();
            assertThat(work.file("one")).doesNotExist();
            Files.writeString(work.file("one"), "1");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledProgramLeftIsRemovedADayLater() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Path left = Files.createDirectory(folder.resolve(".millwright-work-1"));
        Path underWay = Files.createDirectory(folder.resolve(".millwright-work-2"));
        Files.writeString(left.resolve("copy.mv.db"), "half");
        FileTime old =
                FileTime.from(Files.getLastModifiedTime(underWay).toInstant().minus(Duration.ofHours(25)));
        Files.setLastModifiedTime(left, old);
        Files.setLastModifiedTime(mine, old);

        Workspace.in(folder).close();

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
        assertThat(mine).exists();
    }
}
