package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Message;

class BackupTroubleTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsGoneIsNamed() {
        var trouble = BackupTrouble.of(folder.resolve("stick"), new IOException("lost"));

        assertThat(trouble.message().key()).isEqualTo("backup.folder-gone");
        assertThat(trouble.message().args())
                .containsExactly(folder.resolve("stick").toString());
    }

    @Test
    void elseTheDeepestReasonIsTold() {
        var trouble = BackupTrouble.of(folder, new IOException("above", new IOException("Input/output error")));

        assertThat(trouble.message().key()).isEqualTo("backup.failed");
        assertThat(trouble.message().args()).contains("Input/output error");
    }

    @Test
    void aDiskWithoutSpaceIsFull() {
        assertThat(BackupTrouble.of(folder, new IOException("lost"), 4096).message())
                .isEqualTo(Message.of("backup.disk-full", folder.toString()));
    }

    @Test
    void causesInACircleComeToAnEnd() {
        var first = new IOException("first");
        var second = new IOException("second", first);
        first.initCause(second);

        assertThat(BackupTrouble.reason(first)).isIn("first", "second");
        assertThat(BackupTrouble.reason(new IOException())).isEqualTo("IOException");
    }
}
