package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.UrlStore;
import org.millwright.platform.settings.UserFolders;

class PlantPlacesTest {

    @TempDir
    Path home;

    @Test
    void aNewPlantNeverTakesThePlaceOfAnother() throws IOException {
        var places =
                new PlantPlaces(UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, home.toString()), new Properties()));
        Path data = Files.createDirectories(home.resolve("data"));

        assertThat(places.fresh().display())
                .isEqualTo(data.resolve("plant.mv.db").toString());
        Files.createFile(data.resolve("plant.mv.db"));
        assertThat(places.fresh().display())
                .isEqualTo(data.resolve("plant-2.mv.db").toString());
        assertThat(places.sample().display())
                .isEqualTo(data.resolve("sample.mv.db").toString());
    }

    @Test
    void aPlantIsOpenedWhereItIs() throws IOException {
        Path plant = Files.createFile(home.resolve("riverside.mv.db"));

        assertThat(PlantPlaces.existing(" " + plant + " ").orThrow().display()).isEqualTo(plant.toString());
        assertThat(PlantPlaces.existing(home.resolve("riverside").toString())
                        .orThrow()
                        .display())
                .isEqualTo(plant.toString());
    }

    @Test
    void nothingIsMadeWhereNoPlantIs() throws IOException {
        Path sheet = Files.createFile(home.resolve("machines.xlsx"));

        assertThat(key(PlantPlaces.existing(sheet.toString()))).isEqualTo("welcome.refused.kind");
        assertThat(key(PlantPlaces.existing(home.resolve("gone.mv.db").toString())))
                .isEqualTo("welcome.refused.missing");
        assertThat(key(PlantPlaces.existing("  "))).isEqualTo("welcome.refused.nothing");
        assertThat(home).isDirectoryContaining(file -> file.equals(sheet)).satisfies(folder -> {
            try (var files = Files.list(folder)) {
                assertThat(files).hasSize(1);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://s/db?user=anna, '', jdbc:postgresql://s/db?user=anna",
        "jdbc:postgresql://s/db?user=anna, p&w=, jdbc:postgresql://s/db?user=anna&password=p%26w%3D",
        "postgresql://s:5433/db, pw, jdbc:postgresql://s:5433/db?password=pw",
        "s/db, '', jdbc:postgresql://s/db"
    })
    void aServersAddressMayBeTypedShort(String typed, String password, String url) {
        assertThat(PlantPlaces.server(typed, password).orThrow()).isEqualTo(new UrlStore(url));
    }

    @Test
    void anotherKindOfServerIsRefused() {
        assertThat(key(PlantPlaces.server("jdbc:mysql://s/db", ""))).isEqualTo("store.unknown-url");
        assertThat(key(PlantPlaces.server("", "pw"))).isEqualTo("welcome.refused.nothing");
    }

    @Test
    void aPlantInWhichNothingIsYetIsForgotten() throws IOException {
        Path plant = Files.createFile(home.resolve("sample.mv.db"));

        PlantPlaces.forget(new StoreLocation.FileStore(plant));
        PlantPlaces.forget(new StoreLocation.FileStore(plant));

        assertThat(plant).doesNotExist();
    }

    private static String key(Outcome<StoreLocation> outcome) {
        return outcome.violations().getFirst().message().key();
    }
}
