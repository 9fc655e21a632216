package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHeadTest {

    private static final int BLOCK = 4096;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("plant.mv.db");
    }

    @Test
    void aStoreThatWasClosedIsWholeAndOneBlockLessIsNot() throws IOException {
        TestStores.open(file.toString()).orThrow().close();
        assertThat(FileHead.isCut(file)).isFalse();

        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - BLOCK));

        assertThat(FileHead.isCut(file)).isTrue();
    }

    @Test
    void theNewestChunkMustBeThereInFull() throws IOException {
        write(0, "H:2,block:2,chunk:7,clean:1\n", 3 * BLOCK);
        assertThat(FileHead.isCut(file)).isTrue();

        write(2, "chunk:7,block:2,len:a,live:1\n", 12 * BLOCK);
        assertThat(FileHead.isCut(file)).isFalse();

        write(2, "chunk:7,block:2,len:b,live:1\n", 12 * BLOCK);
        assertThat(FileHead.isCut(file)).isTrue();
    }

    @Test
    void aFileLeftOpenByACrashIsForTheDatabaseToMend() throws IOException {
        write(0, "H:2,block:2,chunk:7\n", 2 * BLOCK);

        assertThat(FileHead.isCut(file)).isFalse();
    }

    @Test
    void aFileWithoutAHeadIsCut() throws IOException {
        Files.writeString(file, "H:2");

        assertThat(FileHead.isCut(file)).isTrue();
    }

    private void write(int block, String text, int length) throws IOException {
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        content = Arrays.copyOf(content, length);
        byte[] head = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, content, block * BLOCK, head.length);
        Files.write(file, content);
    }
}
