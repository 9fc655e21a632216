package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void itGoesWithAllInIt() {
        Outcome<String> done = Workspace.within(folder, work -> {
            Files.writeString(work.file("one"), "1");
            Files.createDirectory(work.file("more"));
            Files.writeString(work.file("more").resolve("two"), "2");
            work.clear();
            assertThat(work.file("one")).doesNotExist();
            Files.writeString(work.file("one"), "1");
            return Outcome.done("well");
        });
        assertThat(done.orThrow()).isEqualTo("well");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatFailsIsToldAndLeavesNothing() {
        Outcome<String> failed = Workspace.within(folder, work -> {
            Files.writeString(work.file("one"), "half");
            throw new IOException("Input/output error");
        });

        assertThat(failed.violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("backup.failed");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNoneCanBeMadeTheReasonIsTold() {
        Outcome<String> none = Workspace.within(folder.resolve("gone"), _ -> Outcome.done("well"));

        assertThat(none.violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("backup.folder-gone");
    }

    @Test
    void aFolderThatTheDatabaseCannotNameIsRefused() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a;b"));

        assertThat(Workspace.within(odd, _ -> Outcome.done("well")))
                .isEqualTo(Outcome.refused("store.semicolon", odd.toString()));
        assertThat(odd).isEmptyDirectory();
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

        Workspace.within(folder, _ -> Outcome.done("well")).orThrow();

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
        assertThat(mine).exists();
    }
}
