package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.DamagedFile;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.task.Progress;

class BackupMakingTest {

    private static final BackupMaking.Label LABEL = new BackupMaking.Label("MANUAL", "1.0", TestStores.NOW);

    @TempDir
    Path folder;

    private Store store;
    private Path backups;
    private Path target;

    @BeforeEach
    void aPlant() throws IOException {
        store = TestStores.open(folder.resolve("riverside").toString()).orThrow();
        SomePlant.add(store, "100", "Utilities");
        backups = Files.createDirectory(folder.resolve("backups"));
        target = backups.resolve("one.zip");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBackupHoldsThePlantAndSaysWhatItHolds() {
        BackupManifest made = make(PlantSource.open(store)).orThrow();

        assertThat(made.madeAt()).isEqualTo(TestStores.NOW);
        assertThat(made.occasion()).isEqualTo("MANUAL");
        assertThat(made.source()).isEqualTo("file");
        assertThat(made.content().table("cost_centre").rows()).isEqualTo(1);
        assertThat(BackupFile.manifest(target).orThrow()).isEqualTo(made);
        assertThat(Restoring.prove(target, folder, Progress.silent()).orThrow()).isEqualTo(made);
        assertThat(left()).containsExactly(target);
        SomePlant.add(store, "200", "The plant goes on");
    }

    @Test
    void aDatabaseInMemoryIsCopiedRowByRow() {
        try (Store memory = TestStores.inMemory()) {
            SomePlant.add(memory, "300", "Filling");

            BackupManifest made = make(PlantSource.open(memory)).orThrow();

            assertThat(made.source()).isEqualTo("server");
            assertThat(made.content().table("cost_centre").rows()).isEqualTo(1);
            assertThat(made.content().table("op_log").rows()).isEqualTo(1);
        }
    }

    @Test
    void aClosedPlantIsBackedUpToo() {
        store.close();

        BackupManifest made = make(PlantSource.closed(SomePlant.file(folder.resolve("riverside"))))
                .orThrow();

        assertThat(made.content().table("cost_centre").rows()).isEqualTo(1);
    }

    @Test
    void anActionThatFallsInBetweenIsWaitedForTheSecondTime() {
        List<Boolean> attempts = new ArrayList<>();

        BackupManifest made =
                make(new Interrupted(new PlantSource.OpenFile(store), attempts)).orThrow();

        assertThat(attempts).containsExactly(false, true);
        assertThat(made.content().table("cost_centre").rows()).isEqualTo(1);
        assertThat(left()).containsExactly(target);
    }

    /// To which an action came between, unless actions wait.
    private record Interrupted(PlantSource real, List<Boolean> attempts) implements PlantSource {

        @Override
        public StoreLocation location() {
            return real.location();
        }

        @Override
        public String kind() {
            return real.kind();
        }

        @Override
        public Optional<Fingerprint> copyInto(FileStore copy, boolean still, Progress progress)
                throws IOException, SQLException {
            attempts.add(still);
            Optional<Fingerprint> taken = real.copyInto(copy, still, progress);
            return still ? taken : Optional.empty();
        }
    }

    @Test
    void backupsAreMadeWhileOthersWork() throws InterruptedException {
        var stop = new AtomicBoolean();
        var actions = new AtomicInteger();
        Thread other = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                SomePlant.add(store, "W" + actions.incrementAndGet(), "Work goes on");
            }
        });
        try {
            for (int i = 0; i < 3; i++) {
                var one = new BackupMaking()
                        .make(PlantSource.open(store), backups.resolve(i + ".zip"), LABEL, Progress.silent());
                assertThat(keys(one)).isEmpty();
            }
        } finally {
            stop.set(true);
            other.join();
        }
        assertThat(SomePlant.names(store)).hasSize(actions.get() + 1);
    }

    @Test
    void aFullDiskIsToldAndNothingIsLeft() {
        var full = new BackupMaking(file -> new FilterOutputStream(Channels.newOutputStream(file)) {
            private int written;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                written += length;
                if (written > 5000) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, offset, length);
            }
        });

        Outcome<BackupManifest> made = full.make(PlantSource.open(store), target, LABEL, Progress.silent());

        assertThat(keys(made)).containsExactly("backup.failed");
        assertThat(made.violations().getFirst().message().args()).contains("No space left on device");
        assertThat(left()).isEmpty();
        SomePlant.add(store, "200", "The plant goes on");
    }

    /// When the copy is compacted, which is when the most room is needed.
    @Test
    void aCopyThatCannotBeCompactedIsToldAndNothingIsLeft() {
        var real = new PlantSource.OpenFile(store);

        Outcome<BackupManifest> made = make(new Obstructed(real));

        assertThat(keys(made)).containsExactly("backup.failed");
        assertThat(left()).isEmpty();
    }

    /// What the database has written is gone before the copy is compacted.
    @Test
    void aCopyTakesItsRoomOnlyTwice() {
        var copy = new FileStore(backups.resolve("copy.mv.db"));

        assertThatThrownBy(
                        () -> new Obstructed(new PlantSource.OpenFile(store)).copyInto(copy, false, Progress.silent()))
                .isInstanceOf(SQLException.class);

        assertThat(left())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactlyInAnyOrder("copy.mv.db", "copy.mv.db.tempFile");
    }

    /// Where the second file of the compaction should come, something is in the way.
    private record Obstructed(PlantSource real) implements PlantSource {

        @Override
        public StoreLocation location() {
            return real.location();
        }

        @Override
        public String kind() {
            return real.kind();
        }

        @Override
        public Optional<Fingerprint> copyInto(FileStore copy, boolean still, Progress progress)
                throws IOException, SQLException {
            Files.createDirectories(copy.folder().resolve("copy.mv.db.tempFile").resolve("in the way"));
            return real.copyInto(copy, still, progress);
        }
    }

    @Test
    void aDamagedPlantIsToldAndNotTheFolderOfTheBackup() throws IOException {
        FileStore damaged = DamagedFile.in(Files.createDirectory(folder.resolve("damaged")));

        assertThat(make(PlantSource.closed(damaged))).isEqualTo(told(damaged));
        try (Store open = TestStores.open(damaged.display()).orThrow()) {
            assertThat(make(PlantSource.open(open))).isEqualTo(told(damaged));
        }
        assertThat(left()).isEmpty();
    }

    private static Outcome<BackupManifest> told(FileStore damaged) {
        return Outcome.refused("store.damaged-inside", damaged.display());
    }

    @Test
    void aFolderThatIsGoneIsTold() throws IOException {
        Files.delete(backups);

        assertThat(keys(make(PlantSource.open(store)))).containsExactly("backup.folder-gone");
        assertThat(backups).doesNotExist();
    }

    @Test
    void aBackupIsNeverWrittenOver() throws IOException {
        Files.writeString(target, "mine");

        assertThat(keys(make(PlantSource.open(store)))).containsExactly("backup.exists");
        assertThat(target).hasContent("mine");
    }

    @Test
    void cancelledLeavesNothing() {
        Progress stopping = (fraction, doing) -> {
            if (fraction > 0.55) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> new BackupMaking().make(PlantSource.open(store), target, LABEL, stopping))
                .isInstanceOf(CancellationException.class);
        assertThat(left()).isEmpty();
    }

    private Outcome<BackupManifest> make(PlantSource source) {
        return new BackupMaking().make(source, target, LABEL, Progress.silent());
    }

    private List<Path> left() {
        try (var all = Files.list(backups)) {
            return all.toList();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }
}
