package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
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

    /// H2 alone cannot open such a file: "Chunk ... not found".
    @Test
    void aChunkThatDoesNotKnowTheOneBeforeIsGivenUp() throws Exception {
        Path left = leftInTheMiddleOfTwoChunks();
        byte[] before = Files.readAllBytes(left);
        var file = new StoreLocation.FileStore(left);
        assertThat(FileProbe.isDamaged(FileProbe.schemaVersion(file))).isTrue();

        List<FileRecovery.Replaced> changes = FileRecovery.repair(left);

        assertThat(FileProbe.schemaVersion(file)).isEqualTo(Outcome.done(Migrations.CURRENT));
        assertThat(FileRecovery.repair(left)).isEmpty();
        FileRecovery.undo(left, changes);
        assertThat(left).hasBinaryContent(before);
        try (Store again = TestStores.open(left.toString()).orThrow()) {
            int centres = again.read(dsl -> dsl.fetchCount(COST_CENTRE));
            assertThat(centres).isEqualTo(CENTRES);
        }
    }

    /// The disk is slow, and two chunks wait for their place on it; the first of them holds what the database reads
    /// when it opens.
    private Path leftInTheMiddleOfTwoChunks() throws Exception {
        Path file = folder.resolve("plant.mv.db");
        try (Store store = TestStores.open(file.toString()).orThrow()) {
            addCentres(store);
            MVStore content = store.read(dsl -> dsl.connectionResult(FileSync::content));
            // nothing is written but by this test
            content.setAutoCommitDelay((int) TimeUnit.HOURS.toMillis(1));
            var disk = new CountDownLatch(1);
            ContentFile.replace(store, real -> new SlowFile(real, disk));
            beginToWrite(content, content.openMap("what the disk waits with"), "zeroth");
            MVMap<String, String> map = content.openMap("what has no place yet");
            beginToWrite(content, map, "first");
            beginToWrite(content, map, "second");
            disk.countDown();
            content.executeFilestoreOperation(() -> {});
            Path left = Files.copy(file, folder.resolve("left.mv.db"));
            // as the next thing that the database writes there
            lead(left, content.getCurrentVersion() - 1);
            return left;
        }
    }

    private static void beginToWrite(MVStore content, MVMap<String, String> map, String value) throws Exception {
        map.put("chunk", value);
        long before = content.getCurrentVersion();
        while (content.getCurrentVersion() == before) {
            content.tryCommit();
        }
        Field executor = FileStore.class.getDeclaredField("serializationExecutor");
        executor.setAccessible(true);
        ((ExecutorService) executor.get(content.getFileStore()))
                .submit(() -> {})
                .get(1, TimeUnit.MINUTES);
    }

    /// Takes nothing until it is told to.
    private static final class SlowFile extends ContentFile {

        private final CountDownLatch ready;

        SlowFile(FileChannel real, CountDownLatch ready) {
            super(real);
            this.ready = ready;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            try {
                ready.await();
            } catch (InterruptedException given) {
                throw new InterruptedIOException(given.getMessage());
            }
            return super.write(bytes, position);
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
            addCentres(store);
            return Files.copy(file, folder.resolve("left.mv.db"));
        }
    }

    private static void addCentres(Store store) {
        for (int i = 0; i < CENTRES; i++) {
            String code = String.valueOf(i);
            store.transact(new Op("test.add"), tx -> {
                        tx.insert(tx.create(COST_CENTRE).setCode(code).setName("Centre"));
                        return Outcome.done(code);
                    })
                    .orThrow();
        }
    }

    /// Lets the head name the chunk before the newest, as the database does.
    ///
    /// @return the version of the newest
    private static String leadBack(Path file) throws IOException {
        FileRecovery.repair(file);
        String newest = Objects.requireNonNull(head(file).get("version"));
        lead(file, Long.parseLong(newest, 16) - 1);
        return newest;
    }

    /// Lets the head name the chunk of a version.
    private static void lead(Path file, long version) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            Map<String, String> head = new LinkedHashMap<>(FileHead.fields(content, 0));
            String wanted = Long.toHexString(version);
            for (long block = 2; (block + 1) * FileHead.BLOCK <= content.length(); block++) {
                Map<String, String> chunk = FileHead.fields(content, block * FileHead.BLOCK);
                if (chunk.containsKey("chunk") && wanted.equals(chunk.get("version"))) {
                    head.put("block", Long.toHexString(block));
                    head.put("chunk", chunk.get("chunk"));
                    head.put("version", wanted);
                }
            }
            assertThat(head).containsEntry("version", wanted);
            write(content, head);
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
