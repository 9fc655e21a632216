package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.BackupKind;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.Backups;
import org.millwright.boot.StartScreens.Filling;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.FullDisk;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.ui.FxTest;

@FxTest
class PlantOpeningTest {

    @TempDir
    Path folder;

    private final List<Parent> shown = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final PlantOpening opening = new PlantOpening(
            TestStores.MAX,
            FaceFixture.CLOCK,
            new PlantAhead(TestStores.MAX, FaceFixture.CLOCK)::open,
            new DirectTasks(),
            () -> new Messages(Locale.UK, ZoneOffset.UTC),
            shown::add,
            this::present);

    private StoreLocation.FileStore plant;
    private Backups backups;

    @BeforeEach
    void place() {
        plant = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        backups = new Backups(BackupFolders.own(folder), "1.0", TestStores.MAX, FaceFixture.CLOCK);
    }

    @Test
    void aPlantIsShownOnceItIsFilled() {
        run(opening.of(plant, (opened, _) -> added(opened, "100"), true, () -> {}));

        assertThat(shown).hasSize(1);
        assertThat(heard).containsExactly("a plant with 1");
    }

    @Test
    void ofANewPlantThatIsRefusedNothingStays() {
        run(opening.of(plant, (_, _) -> Outcome.refused("store.exists"), true, () -> {}));

        assertThat(heard).containsExactly("refused store.exists");
        assertThat(plant.exists()).isFalse();
    }

    @Test
    void aBackupComesInThePlaceOfThePlantThatWasLetGo() {
        Plant open = Plant.open(plant, TestStores.MAX, FaceFixture.CLOCK).orThrow();
        added(open, "100");
        Path backup = backups.make(open.store(), backups.place(plant), BackupKind.MANUAL, Progress.silent())
                .orThrow()
                .file();
        added(open, "200");

        run(opening.of(backup, plant, backups, backups.place(plant), open::close));

        assertThat(heard).containsExactly("a plant with 1");
        assertThat(backups.list(backups.place(plant)).orThrow()).hasSize(2);
    }

    @Test
    void aPlantWhoseDiskWasFullIsOpenedAnew() {
        Plant open = Plant.open(plant, TestStores.MAX, FaceFixture.CLOCK).orThrow();
        added(open, "100");
        FullDisk.under(open.store());
        assertThat(open.costCentres().add("200", "Filling").isDone()).isFalse();

        run(opening.of(plant, Filling.NONE, false, open::close));

        assertThat(heard).containsExactly("a plant with 1");
    }

    @Test
    void aBackupThatIsGoneLeavesThePlant() {
        run(opening.of(plant, (opened, _) -> Outcome.done(opened), true, () -> {}));
        heard.clear();

        run(opening.of(folder.resolve("gone.zip"), plant, backups, backups.place(plant), () -> {}));
        run(opening.of(plant, Filling.NONE, false, () -> {}));

        assertThat(heard).containsExactly("refused backup.no-file", "a plant with 0");
    }

    private void run(LongWork<Outcome<Plant>> work) {
        opening.run(
                work,
                () -> heard.add("cancelled"),
                (_, reasons) ->
                        heard.add("refused " + reasons.getFirst().message().key()));
    }

    private void present(Plant opened) {
        try (opened) {
            heard.add("a plant with " + opened.costCentres().ids(ListRequest.ALL).length);
        }
    }

    private static Outcome<Plant> added(Plant open, String code) {
        return open.costCentres().add(code, "Centre " + code).map(_ -> open);
    }
}
