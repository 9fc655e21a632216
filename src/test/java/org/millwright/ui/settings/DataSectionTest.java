package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
                    .contains(file.toString(), folder.resolve("backups").toString(), "1.3 MB", "1.0.0");
        }
    }

    @Test
    void aDatabaseOnAServerHasNoFileAndNoBackupsHere(@TempDir Path folder) {
        try (var fixture = new SettingsFixture()) {
            var server = new StoreLocation.UrlStore("jdbc:postgresql://plant/millwright?user=maria");
            assertThat(texts(fixture, server, folder))
                    .contains("jdbc:postgresql://plant/millwright")
                    .doesNotContain("Size", "Backups")
                    .noneMatch(text -> text.contains("maria"));
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

    private static java.util.List<String> texts(SettingsFixture fixture, StoreLocation location, Path logs) {
        var section = new DataSection(
                KitFixture.kit(), fixture.shell.workbench(), new DataSection.Facts(location, logs, "1.0.0"));
        section.shown();
        return SettingsFixture.all(section.node(), javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText)
                .toList();
    }
}
