package org.millwright.backup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;

class BackupPlaceTest {

    @TempDir
    Path folder;

    @Test
    void thoseOfAFileLieBesideIt() throws IOException {
        BackupPlace place = BackupPlace.own(
                StoreLocation.parse(folder.resolve("riverside").toString()).orThrow(), folder.resolve("data"));

        assertThat(place.folder()).isEqualTo(folder.resolve("backups"));
        assertThat(place.store()).isEqualTo("riverside");
        assertThat(place.ready().isDone()).isTrue();
        assertThat(place.folder()).isDirectory();
        Files.delete(place.folder());
        assertThat(place.ready().isDone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://server/plant_north?user=x, server_plant_north",
        "jdbc:postgresql://max@north:5432/plant, north_plant",
        "jdbc:postgresql://south:5433/plant, south_5433_plant",
        "jdbc:postgresql:plants, plants",
        "jdbc:postgresql://server:5432/, server",
        "jdbc:postgresql://server/a%20b, server_a_20b"
    })
    void thoseOfAServerLieInTheDataFolder(String url, String name) {
        BackupPlace place = BackupPlace.own(StoreLocation.parse(url).orThrow(), folder);

        assertThat(place.folder()).isEqualTo(folder.resolve("backups").resolve(name));
        assertThat(place.store()).isEqualTo(name);
    }

    @Test
    void aFolderThatWasChosenIsNotMade() {
        BackupPlace place = BackupPlace.chosen(new FileStore(folder.resolve("plant.mv.db")), folder.resolve("stick"));

        assertThat(place.ready().violations()).extracting("message.key").containsExactly("backup.folder-gone");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void plantsOfOneNameAreToldApartInOneFolder() {
        var north = new FileStore(folder.resolve("north").resolve("plant.mv.db"));
        var south = new FileStore(folder.resolve("south").resolve("plant.mv.db"));

        assertThat(BackupPlace.chosen(north, folder).store())
                .matches("plant-[0-9a-f]{8}")
                .isEqualTo(
                        BackupPlace.chosen(north, folder.resolve("elsewhere")).store())
                .isNotEqualTo(BackupPlace.chosen(south, folder).store());
    }

    @Test
    void aFileInTheFoldersPlaceIsTold() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("backups"));

        assertThat(new BackupPlace(inTheWay.resolve("plant"), "plant", true)
                        .ready()
                        .violations())
                .extracting("message.key")
                .containsExactly("backup.folder-read-only");
    }
}
