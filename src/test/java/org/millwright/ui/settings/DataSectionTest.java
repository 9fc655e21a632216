package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.db.StoreLocation;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.nav.Route.ImportRoute;

@FxTest
class DataSectionTest {

    @Test
    void saysWhereThePlantsFileLivesAndHowLargeItIs(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("plant.mv.db"), new byte[1_250_000]);
        try (var fixture = new SettingsFixture()) {
            assertThat(texts(fixture, StoreLocation.parse(file.toString()).orThrow(), folder))
                    .contains(file.toString(), fixture.desk.folder.toString(), "1.3 MB", "1.0.0");
        }
    }

    @Test
    void anotherFolderForTheBackupsIsShownWhenItIsChosen() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.DATA));
            fixture.screen.choose(SettingsPart.BACKUPS);
            fixture.desk.folder(Optional.of(Path.of("/media/stick")));
            fixture.screen.choose(SettingsPart.DATA);

            assertThat(fixture.texts()).contains(Path.of("/media/stick").toString());
        }
    }

    @Test
    void aDatabaseOnAServerHasNoFileHereButBackups(@TempDir Path folder) {
        try (var fixture = new SettingsFixture()) {
            var server = new StoreLocation.UrlStore("jdbc:postgresql://plant/millwright?user=maria");
            assertThat(texts(fixture, server, folder))
                    .contains("jdbc:postgresql://plant/millwright", fixture.desk.folder.toString())
                    .doesNotContain("Size")
                    .noneMatch(text -> text.contains("user=maria"));
        }
    }

    @Test
    void aCopyHasNoBackupsAndStaysWhatItIs(@TempDir Path folder) {
        try (var fixture = new SettingsFixture()) {
            var copy = StoreLocation.parse(folder.resolve("copy").toString()).orThrow();
            var facts = new SettingsScreen.Facts(copy, folder, "1.0.0", Optional.empty());
            var section =
                    new DataSection(KitFixture.kit(), fixture.shell.workbench(), facts, Optional.empty(), List.of());
            section.shown();

            assertThat(texts(section)).doesNotContain("Backups", "Another plant");
        }
    }

    @Test
    void theWayToAnotherPlantIsInSightAndNamesItsKey() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.DATA));
            Button open = Scenes.find(fixture.screen.node(), "#open-another", Button.class);
            assertThat(open.getTooltip().getText()).isEqualTo("Ctrl+O");

            open.fire();

            assertThat(fixture.askedForAnother).isOne();
        }
    }

    @Test
    void importingOpensItsSteps() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.DATA));
            fixture.fire("import-equipment");
            assertThat(fixture.shell.workbench().navigator().routeProperty().get())
                    .isEqualTo(new ImportRoute("equipment"));
        }
    }

    @Test
    void aListIsTakenOutIntoTheFileThatWasPicked(@TempDir Path folder) {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.DATA));
            fixture.fire("export-readings");
            assertThat(fixture.exportedTo).isEqualTo(List.of(fixture.pickedFile));
        }
    }

    private static List<String> texts(SettingsFixture fixture, StoreLocation location, Path logs) {
        var section = new DataSection(
                KitFixture.kit(),
                fixture.shell.workbench(),
                new SettingsScreen.Facts(location, logs, "1.0.0", Optional.empty()),
                Optional.of(fixture.desk),
                List.of());
        section.shown();
        return texts(section);
    }

    private static List<String> texts(DataSection section) {
        return SettingsFixture.all(section.node(), Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
