package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.BackupPreferences;
import org.millwright.backup.app.Backups;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Progress;
import org.millwright.ui.FxTest;

@FxTest
class PlantBackupsTest {

    @TempDir
    Path home;

    private final List<String> opened = new ArrayList<>();
    private Plant plant;
    private PlantBackups desk;

    @BeforeEach
    void aPlant() {
        plant = Plant.of(TestStores.open(home.resolve("plant").toString(), FaceFixture.CLOCK)
                .orThrow());
        plant.costCentres().add("100", "Utilities").orThrow();
        var settings = new Settings(home.resolve("preferences.json"));
        desk = new PlantBackups(
                plant,
                new Backups(BackupFolders.of(home, settings), "1.0", TestStores.MAX, FaceFixture.CLOCK),
                new BackupPreferences(settings, plant.store().location()),
                Runnable::run,
                new PlantBackups.Doors(row -> opened.add("restore"), row -> opened.add("copy")));
    }

    @AfterEach
    void close() {
        desk.close();
        plant.close();
    }

    @Test
    void todaysBackupIsMadeQuietly() {
        desk.look();

        assertThat(desk.list().orThrow()).hasSize(1);
        assertThat(desk.trouble().getValue()).isEmpty();
        assertThat(desk.latest().get()).contains(TestStores.NOW);
        assertThat(desk.folder()).isEqualTo(home.resolve("backups"));
    }

    @Test
    void notWhenItIsSwitchedOff() {
        desk.daily(false);
        desk.look();

        assertThat(desk.list().orThrow()).isEmpty();
    }

    @Test
    void aFailureIsToldAtTheBellUntilABackupIsMade() throws IOException {
        Path stick = home.resolve("stick");
        desk.folder(Optional.of(stick));
        try (var attention = new Attention(
                plant, new DirectTasks(), Runnable::run, new Messages(Locale.ENGLISH, FaceFixture.CLOCK.getZone()))) {
            desk.trouble().subscribe(attention::backupTrouble);

            desk.look();

            assertThat(desk.trouble().getValue()).isPresent();
            assertThat(attention.alerts())
                    .singleElement()
                    .satisfies(alert -> assertThat(alert.status().word().key()).isEqualTo("shell.alert.backup"));
            assertThat(stick).doesNotExist();

            Files.createDirectory(stick);
            desk.make(Progress.silent()).orThrow();

            assertThat(attention.alerts()).isEmpty();
            assertThat(desk.trouble().getValue()).isEmpty();
        }
    }

    @Test
    void theWindowRestoresAndOpensCopies() {
        desk.make(Progress.silent()).orThrow();

        desk.restore(desk.list().orThrow().getFirst());
        desk.openCopy(desk.list().orThrow().getFirst());

        assertThat(desk.canRestore()).isTrue();
        assertThat(opened).containsExactly("restore", "copy");
    }
}
