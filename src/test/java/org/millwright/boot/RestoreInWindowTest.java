package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.BackupKind;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.Progress;
import org.millwright.ui.FxThread;
import org.millwright.ui.WindowTest;
import org.millwright.ui.kit.TestFiles;

/// The real window goes back to a backup, and shows a copy of one beside it.
@WindowTest
class RestoreInWindowTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path home;

    private UserFolders folders;
    private StoreLocation.FileStore plant;
    private Backups backups;
    private BackupRow backup;

    @BeforeEach
    void aPlantThatHasGoneOnSinceItsBackup() {
        folders = UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, home.toString()), new Properties());
        plant = new StoreLocation.FileStore(folders.defaultPlant());
        backups = new Backups(BackupFolders.own(folders.data()), "1.0", TestStores.MAX, FaceFixture.CLOCK);
        try (Plant open = open()) {
            open.costCentres().add("100", "Utilities").orThrow();
            backups.make(open.store(), backups.place(plant), BackupKind.MANUAL, Progress.silent())
                    .orThrow();
            open.costCentres().add("200", "Since then").orThrow();
        }
        backup = backups.list(backups.place(plant)).orThrow().getFirst();
    }

    @Test
    void thePlantIsReplacedAndWhatWasThereIsKept() throws Exception {
        var shown = new CompletableFuture<Boolean>();
        var restored = new CompletableFuture<Boolean>();
        DesktopWindow window = window();
        FxThread.call(() -> {
            window.onPresented(() -> shown.complete(true));
            window.open(plant);
            return window;
        });
        wait(shown);
        FxThread.call(() -> {
            window.onPresented(() -> restored.complete(true));
            window.restore(backup);
            return window;
        });
        wait(restored);
        close(window);

        assertThat(centres()).isEqualTo(1);
        assertThat(backups.list(backups.place(plant)).orThrow())
                .extracting(BackupRow::kind)
                .contains(BackupKind.BEFORE_RESTORE);
    }

    @Test
    void aCopyOpensInAMarkedWindowAndGoesWithIt() throws Exception {
        var shown = new CompletableFuture<Boolean>();
        var marked = new CompletableFuture<String>();
        DesktopWindow window = window();
        FxThread.call(() -> {
            window.onPresented(() -> shown.complete(true));
            window.open(plant);
            return window;
        });
        wait(shown);
        Path copies = folders.data().resolve("copies");
        FxThread.call(() -> {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList()
                            .forEach(added -> added.getScene()
                                    .rootProperty()
                                    .subscribe(root -> banner(root).forEach(marked::complete)));
                }
            });
            window.openCopy(backup);
            return window;
        });
        String banner = marked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(banner).contains("This is a copy of").contains("nothing here reaches the plant");
        assertThat(copies).isDirectoryRecursivelyContaining("glob:**/copy.mv.db");
        close(window);
        assertThat(copies).isEmptyDirectory();
        assertThat(centres()).isEqualTo(2);
    }

    private static List<String> banner(Parent root) {
        return root.lookupAll(".copy-banner").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private DesktopWindow window() throws Exception {
        return FxThread.call(() -> {
            var settings = new Settings(folders.config().resolve("preferences.json"));
            return new DesktopWindow(
                    new Stage(),
                    settings,
                    new Look(settings, Locale.UK),
                    TestStores.MAX,
                    FaceFixture.CLOCK,
                    folders,
                    new PlantAhead(TestStores.MAX, FaceFixture.CLOCK),
                    (Messages _) -> new TestFiles(null));
        });
    }

    private static void close(DesktopWindow window) throws Exception {
        FxThread.call(() -> {
            window.close();
            return window;
        });
    }

    private static void wait(CompletableFuture<Boolean> done) throws Exception {
        assertThat(done.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private int centres() {
        try (Plant open = open()) {
            return open.costCentres().ids(ListRequest.ALL).length;
        }
    }

    private Plant open() {
        return Plant.open(plant, TestStores.MAX, FaceFixture.CLOCK.withZone(ZoneOffset.UTC))
                .orThrow();
    }
}
