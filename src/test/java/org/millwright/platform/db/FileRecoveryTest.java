package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class FileRecoveryTest {

    private static final int CENTRES = 5;

    @TempDir
    Path folder;

    @Test
    void aHeadThatNamesOlderDataIsLedToTheNewest() throws IOException {
        Path left = leftByAKill();
        String newest = leadBack(left);

        FileRecovery.repair(left);

        assertThat(head(left)).containsEntry("version", newest);
        try (Store again = TestStores.open(left.toString()).orThrow()) {
            int centres = again.read(dsl -> dsl.fetchCount(COST_CENTRE));
            assertThat(centres).isEqualTo(CENTRES);
        }
    }

    @Test
    void aFileThatWasClosedIsLeftAlone() throws IOException {
        Path file = folder.resolve("plant.mv.db");
        TestStores.open(file.toString()).orThrow().close();
        byte[] before = Files.readAllBytes(file);

        FileRecovery.repair(file);

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whatIsNoStoreIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "H:2,version:x\n".repeat(1000));
        byte[] before = Files.readAllBytes(file);

        FileRecovery.repair(file);

        assertThat(file).hasBinaryContent(before);
    }

    private Path leftByAKill() throws IOException {
        Path file = folder.resolve("plant.mv.db");
        try (Store store = TestStores.open(file.toString()).orThrow()) {
            for (int i = 0; i < CENTRES; i++) {
                String code = String.valueOf(i);
                store.transact(new Op("test.add"), tx -> {
                            tx.insert(tx.create(COST_CENTRE).setCode(code).setName("Centre"));
                            return Outcome.done(code);
                        })
                        .orThrow();
            }
            return Files.copy(file, folder.resolve("left.mv.db"));
        }
    }

    /// Lets the head name the chunk before the newest, as the database does.
    ///
    /// @return the version of the newest
    private static String leadBack(Path file) throws IOException {
        FileRecovery.repair(file);
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            Map<String, String> head = new LinkedHashMap<>(FileHead.fields(content, 0));
            String newest = Objects.requireNonNull(head.get("version"));
            String before = Long.toHexString(FileHead.number(head, "version") - 1);
            for (long block = 2; (block + 1) * FileHead.BLOCK <= content.length(); block++) {
                Map<String, String> chunk = FileHead.fields(content, block * FileHead.BLOCK);
                if (chunk.containsKey("chunk") && before.equals(chunk.get("version"))) {
                    head.put("block", Long.toHexString(block));
                    head.put("chunk", chunk.get("chunk"));
                    head.put("version", before);
                }
            }
            assertThat(head).containsEntry("version", before);
            write(content, head);
            return newest;
        }
    }

    private static void write(RandomAccessFile content, Map<String, String> head) throws IOException {
        head.remove("fletcher");
        String text = head.entrySet().stream()
                .map(field -> field.getKey() + ":" + field.getValue())
                .collect(Collectors.joining(","));
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String line = text + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length)) + "\n";
        for (int copy = 0; copy < 2; copy++) {
            content.seek((long) copy * FileHead.BLOCK);
            content.write(new byte[FileHead.BLOCK]);
            content.seek((long) copy * FileHead.BLOCK);
            content.write(line.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static Map<String, String> head(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            return FileHead.fields(content, 0);
        }
    }
}
