package org.millwright.backup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.BackupKind;
import org.millwright.backup.BackupName;
import org.millwright.cost.app.CostCentres;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.DamagedFile;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.backup.Restoring.Restored;
import org.millwright.platform.task.Progress;

class BackupsTest {

    @TempDir
    Path folder;

    private FileStore plant;
    private BackupPlace place;

    @BeforeEach
    void aPlant() {
        plant = new FileStore(folder.resolve("riverside.mv.db"));
        place = on(TestStores.TODAY).place(plant);
        try (Store store = open()) {
            new CostCentres(store).add("100", "Utilities").orThrow();
        }
    }

    @Test
    void backupsAreListedTheNewestFirst() throws IOException {
        Backups.Made first = make(TestStores.TODAY, BackupKind.DAILY);
        Backups.Made second = make(TestStores.TODAY.plusDays(1), BackupKind.MANUAL);
        Backups.Made sameSecond = make(TestStores.TODAY.plusDays(1), BackupKind.MANUAL);
        Files.writeString(place.folder().resolve("notes.txt"), "mine");
        Files.writeString(place.folder().resolve("other-20260310-090000-daily.zip"), "another plant's");
        Path broken = Files.writeString(place.folder().resolve("riverside-20250101-090000-manual.zip"), "cut");

        List<BackupRow> rows = on(TestStores.TODAY).list(place).orThrow();

        assertThat(rows)
                .extracting(BackupRow::file)
                .containsExactly(sameSecond.file(), second.file(), first.file(), broken);
        assertThat(rows)
                .extracting(BackupRow::kind)
                .containsExactly(BackupKind.MANUAL, BackupKind.MANUAL, BackupKind.DAILY, BackupKind.MANUAL);
        assertThat(rows).extracting(BackupRow::readable).containsExactly(true, true, true, false);
        assertThat(rows.get(2).at()).isEqualTo(TestStores.NOW);
        assertThat(rows.get(2).rows()).isEqualTo(first.manifest().content().rows());
        assertThat(rows.get(2).bytes()).isEqualTo(Files.size(first.file()));
    }

    @Test
    void withoutAFolderThereAreNone() {
        assertThat(on(TestStores.TODAY).list(place).orThrow()).isEmpty();
    }

    @Test
    void aChosenFolderThatIsNotThereIsToldAndNotTakenForAnEmptyOne() {
        Path stick = folder.resolve("usb");

        assertThat(on(TestStores.TODAY).list(BackupPlace.chosen(plant, stick)).violations())
                .extracting(Violation::message)
                .containsExactly(Message.of("backup.folder-gone", stick.toString()));
    }

    @Test
    void thinningTakesOnlyDailyOnesOfThisPlant() throws IOException {
        Files.createDirectories(place.folder());
        for (int day = 0; day < 60; day++) {
            var at = TestStores.TODAY.minusDays(day).atTime(6, 0);
            for (String store : List.of("riverside", "other")) {
                Files.createFile(place.folder().resolve(new BackupName(store, at, BackupKind.DAILY).file()));
            }
            Files.createFile(place.folder().resolve(new BackupName("riverside", at, BackupKind.MANUAL).file()));
        }
        Path mine = Files.writeString(place.folder().resolve("riverside-copy.zip"), "mine");

        on(TestStores.TODAY).thin(place);

        assertThat(mine).exists();
        assertThat(on(TestStores.TODAY).named(place))
                .filteredOn(one -> one.kind() == BackupKind.MANUAL)
                .hasSize(60);
        assertThat(on(TestStores.TODAY).named(place))
                .filteredOn(one -> one.kind() == BackupKind.DAILY)
                .hasSizeBetween(9, 13);
        try (var files = Files.list(place.folder())) {
            assertThat(files.filter(one -> one.getFileName().toString().startsWith("other")))
                    .hasSize(60);
        }
    }

    @Test
    void restoringOverThePlantKeepsABackupOfIt() {
        Backups.Made made = make(TestStores.TODAY, BackupKind.MANUAL);
        try (Store store = open()) {
            new CostCentres(store).add("200", "Filling").orThrow();
        }

        Restored restored = on(TestStores.TODAY)
                .restoreOver(made.file(), plant, place, Progress.silent())
                .orThrow();

        assertThat(centres()).isEqualTo(1);
        Path kept = restored.kept().orElseThrow();
        assertThat(kept).hasFileName("riverside-20260310-090000-before-restore.zip");
        on(TestStores.TODAY).restoreOver(kept, plant, place, Progress.silent()).orThrow();
        assertThat(centres()).isEqualTo(2);
    }

    @Test
    void theBackupBeforeARestoreGoesWhereTheUserWantsThem() throws IOException {
        Backups.Made made = make(TestStores.TODAY, BackupKind.MANUAL);
        Path chosen = Files.createDirectories(plant.folder().resolve("second disk"));

        Restored restored = on(TestStores.TODAY)
                .restoreOver(made.file(), plant, BackupPlace.chosen(plant, chosen), Progress.silent())
                .orThrow();

        assertThat(restored.kept().orElseThrow()).hasParent(chosen).exists();
    }

    @Test
    void anotherPlantOfThatNameHasItsOwnInTheSameFolder() throws IOException {
        Path chosen = Files.createDirectories(plant.folder().resolve("second disk"));
        var other = new FileStore(plant.folder().resolve("south").resolve("riverside.mv.db"));
        var both = new Backups(
                new BackupFolders(folder, _ -> Optional.of(chosen)),
                "1.0",
                TestStores.MAX,
                TestStores.clockAt(TestStores.TODAY, ZoneOffset.UTC));
        try (Store store = open()) {
            both.make(store, both.place(plant), BackupKind.DAILY, Progress.silent())
                    .orThrow();
        }

        assertThat(both.list(both.place(plant)).orThrow()).hasSize(1);
        assertThat(both.list(both.place(other)).orThrow()).isEmpty();
    }

    @Test
    void aPlantThatCannotBeReadIsReplacedAndItsFileKept() throws IOException {
        Backups.Made made = make(TestStores.TODAY, BackupKind.MANUAL);
        Files.writeString(plant.file(), "scrambled");

        Restored restored = on(TestStores.TODAY)
                .restoreOver(made.file(), plant, place, Progress.silent())
                .orThrow();

        assertThat(centres()).isEqualTo(1);
        assertThat(restored.kept().orElseThrow())
                .hasFileName("riverside-20260310-090000-before-restore.mv.db")
                .hasContent("scrambled");
    }

    @Test
    void aPlantThatIsDamagedInPartIsReplacedAndItsFileKept() throws IOException {
        Backups.Made made = make(TestStores.TODAY, BackupKind.MANUAL);
        try (Store store = open()) {
            DamagedFile.fill(store);
        }
        DamagedFile.damage(plant);
        byte[] damaged = Files.readAllBytes(plant.file());

        Restored restored = on(TestStores.TODAY)
                .restoreOver(made.file(), plant, place, Progress.silent())
                .orThrow();

        assertThat(centres()).isEqualTo(1);
        assertThat(restored.kept().orElseThrow())
                .hasFileName("riverside-20260310-090000-before-restore.mv.db")
                .hasBinaryContent(damaged);
    }

    @Test
    void aBackupIsProvedWithoutTouchingAnything() throws IOException {
        Backups.Made made = make(TestStores.TODAY, BackupKind.MANUAL);
        Path data = folder.resolve("data");

        assertThat(on(TestStores.TODAY).prove(made.file(), Progress.silent()).orThrow())
                .isEqualTo(made.manifest());

        assertThat(data).isEmptyDirectory();
        Outcome<?> none = on(TestStores.TODAY).prove(folder.resolve("none.zip"), Progress.silent());
        assertThat(none.violations()).extracting("message.key").containsExactly("backup.no-file");
    }

    @Test
    void aPlantThatIsNotThereIsNotMoved() {
        var nowhere = new FileStore(folder.resolve("nowhere.mv.db"));

        assertThat(on(TestStores.TODAY)
                        .move(nowhere, new FileStore(folder.resolve("new.mv.db")), Progress.silent())
                        .violations())
                .extracting("message.key")
                .containsExactly("store.nothing-there");
        assertThat(nowhere.file()).doesNotExist();
    }

    private Backups.Made make(LocalDate day, BackupKind kind) {
        try (Store store = open()) {
            return on(day).make(store, place, kind, Progress.silent()).orThrow();
        }
    }

    private Backups on(LocalDate day) {
        return new Backups(
                BackupFolders.own(folder.resolve("data")),
                "1.0",
                TestStores.MAX,
                TestStores.clockAt(day, ZoneOffset.UTC));
    }

    private Store open() {
        return TestStores.open(plant.display()).orThrow();
    }

    private int centres() {
        try (Store store = open()) {
            return new CostCentres(store).ids(ListRequest.ALL).length;
        }
    }
}
