package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;

class RestoringTest {

    @TempDir
    Path folder;

    private final Restoring restoring =
            new Restoring(new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC)));

    private FileStore plant;
    private Path backup;

    @BeforeEach
    void aPlantAndItsBackup() {
        plant = SomePlant.file(folder.resolve("riverside"));
        backup = folder.resolve("one.zip");
        try (Store store = open(plant)) {
            SomePlant.add(store, "100", "Utilities");
            new BackupMaking()
                    .make(
                            PlantSource.open(store),
                            backup,
                            new BackupMaking.Label("MANUAL", "1.0", TestStores.NOW),
                            Progress.silent())
                    .orThrow();
            SomePlant.add(store, "200", "Since then");
        }
    }

    @Test
    void aBackupIsRestoredToANewPlaceAndGoesOnFromThere() {
        FileStore other = SomePlant.file(folder.resolve("elsewhere/other"));

        restoring.into(backup, other, Progress.silent()).orThrow();

        try (Store restored = open(other)) {
            assertThat(SomePlant.names(restored)).containsExactly("Utilities");
            SomePlant.add(restored, "200", "Another future");
        }
        assertThat(names(other.folder())).containsExactly("other.mv.db");
    }

    @Test
    void aNewPlaceMustBeNew() throws IOException {
        byte[] before = Files.readAllBytes(plant.file());

        assertThat(keys(restoring.into(backup, plant, Progress.silent()))).containsExactly("backup.plant-exists");

        assertThat(Files.readAllBytes(plant.file())).isEqualTo(before);
    }

    @Test
    void overAPlantThatIsSavedFirst() {
        List<String> asked = new java.util.ArrayList<>();

        restoring
                .over(
                        backup,
                        plant,
                        present -> {
                            asked.add(present.name());
                            return Outcome.done(present.file());
                        },
                        Progress.silent())
                .orThrow();

        assertThat(asked).containsExactly("riverside");
        try (Store restored = open(plant)) {
            assertThat(SomePlant.names(restored)).containsExactly("Utilities");
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("one.zip", "riverside.mv.db");
    }

    @Test
    void notWithoutSavingWhatIsThere() throws IOException {
        byte[] before = Files.readAllBytes(plant.file());

        assertThat(keys(restoring.over(
                        backup, plant, _ -> Outcome.refused("backup.disk-full", "x"), Progress.silent())))
                .containsExactly("backup.disk-full");

        assertThat(Files.readAllBytes(plant.file())).isEqualTo(before);
    }

    @Test
    void notWhileSomebodyHasItOpen() {
        try (Store open = open(plant)) {
            assertThat(keys(over(backup))).containsExactly("store.in-use");
            assertThat(SomePlant.names(open)).hasSize(2);
        }
    }

    @Test
    void notWhileAnotherProgramHasItOpen() throws IOException {
        byte[] before = Files.readAllBytes(plant.file());
        try (var other = FileChannel.open(plant.file(), StandardOpenOption.WRITE);
                var _ = other.lock()) {
            assertThat(keys(over(backup))).containsExactly("store.in-use-unknown");
        }
        assertThat(Files.readAllBytes(plant.file())).isEqualTo(before);
    }

    /// After a loss of power there must be a whole plant: the former goes when the restored is on the disk.
    @Test
    void theRestoredIsOnTheDiskBeforeTheFormerGoes() throws IOException {
        byte[] before = Files.readAllBytes(plant.file());
        List<String> kept = new java.util.ArrayList<>();
        Disk disk = new Disk() {
            @Override
            public void keepFile(Path file) throws IOException {
                kept.add("file");
                assertThat(file).isNotEqualTo(plant.file());
                assertThat(Files.readAllBytes(plant.file())).isEqualTo(before);
            }

            @Override
            public void keepFolder(Path inside) {
                kept.add("folder");
                assertThat(inside).isEqualTo(plant.folder());
                assertThat(plant.replaced()).hasBinaryContent(before);
            }
        };

        new Restoring(new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC)), disk)
                .over(backup, plant, present -> Outcome.done(present.file()), Progress.silent())
                .orThrow();

        assertThat(kept).containsExactly("file", "folder");
        assertThat(plant.replaced()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.02, 0.5, 0.99})
    void aBackupThatIsCutIsRefused(double left) throws IOException {
        byte[] content = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(content, (int) (content.length * left)));

        refusedUntouched(left == 0 ? "backup.not-a-backup" : "backup.damaged");
    }

    @Test
    void aBackupWithFlippedBytesIsRefused() throws IOException {
        byte[] content = Files.readAllBytes(backup);
        for (int i = 2000; i < 2100; i++) {
            content[i] ^= 0x55;
        }
        Files.write(backup, content);

        refusedUntouched("backup.damaged");
    }

    @Test
    void anotherPlantUnderTheSameManifestIsRefused() throws IOException {
        rewrite(Map.of("plant.mv.db", content -> {
            content[content.length / 2] ^= 1;
            return content;
        }));

        refusedUntouched("backup.damaged");
    }

    @Test
    void aManifestThatWasEditedIsRefused() throws IOException {
        rewrite(Map.of("manifest.json", content -> text(content, "\"rows\" : 1,", "\"rows\" : 7,")));

        refusedUntouched("backup.differs");
    }

    @Test
    void aManifestThatIsNoneIsRefused() throws IOException {
        rewrite(Map.of("manifest.json", _ -> "{\"format\": 1}".getBytes(StandardCharsets.UTF_8)));
        refusedUntouched("backup.damaged");
        rewrite(Map.of("manifest.json", _ -> "hello".getBytes(StandardCharsets.UTF_8)));
        refusedUntouched("backup.damaged");
    }

    @Test
    void aNewerBackupIsRefused() throws IOException {
        rewrite(Map.of("manifest.json", content -> text(content, "\"schema\" : ", "\"schema\" : 9")));
        refusedUntouched("backup.newer");
        rewrite(Map.of("manifest.json", content -> text(content, "\"format\" : 1", "\"format\" : 2")));
        refusedUntouched("backup.newer");
    }

    @Test
    void aWrongKindOfFileIsRefused() throws IOException {
        Files.writeString(backup, "Dear Sir or Madam");
        refusedUntouched("backup.not-a-backup");
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(new byte[10]);
        }
        refusedUntouched("backup.not-a-backup");
        Files.delete(backup);
        refusedUntouched("backup.no-file");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[50_000_000];
        rewrite(Map.of(
                "plant.mv.db",
                _ -> zeros,
                "manifest.json",
                content -> new String(content, StandardCharsets.UTF_8)
                        .replaceAll("\"size\" : \\d+", "\"size\" : 50000000")
                        .getBytes(StandardCharsets.UTF_8)));
        refusedUntouched("backup.not-a-backup");
        rewrite(Map.of(
                "manifest.json",
                content -> new String(content, StandardCharsets.UTF_8)
                        .replaceAll("\"size\" : \\d+", "\"size\" : 5000")
                        .getBytes(StandardCharsets.UTF_8)));
        refusedUntouched("backup.damaged");
    }

    private void refusedUntouched(String reason) throws IOException {
        byte[] before = Files.readAllBytes(plant.file());

        Outcome<Restoring.Restored> refused = over(backup);

        assertThat(keys(refused)).containsExactly(reason);
        assertThat(Files.readAllBytes(plant.file())).isEqualTo(before);
        assertThat(names(folder))
                .doesNotContain("riverside.mv.db.replaced")
                .allSatisfy(name -> assertThat(name).doesNotStartWith("."));
    }

    private Outcome<Restoring.Restored> over(Path file) {
        return restoring.over(file, plant, present -> Outcome.done(present.file()), Progress.silent());
    }

    /// Writes the backup anew with some of its entries changed.
    private void rewrite(Map<String, UnaryOperator<byte[]>> changes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(changes.getOrDefault(entry.getKey(), same -> same).apply(entry.getValue()));
                zip.closeEntry();
            }
        }
    }

    private static byte[] text(byte[] content, String from, String to) {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static Store open(FileStore plant) {
        return TestStores.open(plant.display()).orThrow();
    }

    private static List<String> names(Path folder) {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).toList();
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
