package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.StoreLocation.UrlStore;

class StoreLocationTest {

    @Test
    void aFileIsNamedWithOrWithoutItsSuffix(@TempDir Path folder) {
        var expected = new FileStore(folder.resolve("north.mv.db"));

        assertThat(parse(folder.resolve("north"))).isEqualTo(expected);
        assertThat(parse(folder.resolve("north.mv.db"))).isEqualTo(expected);
        assertThat(expected.name()).isEqualTo("north");
        assertThat(expected.backups()).isEqualTo(folder.resolve("backups"));
    }

    @Test
    void aFolderMeansThePlantInIt(@TempDir Path folder) {
        assertThat(parse(folder)).isEqualTo(new FileStore(folder.resolve("plant.mv.db")));
    }

    @Test
    void theDetailsOfAUrlAreNotShown() {
        var server = StoreLocation.parse("jdbc:postgresql://server/plant?user=maria&password=secret")
                .orThrow();

        assertThat(server).isInstanceOf(UrlStore.class);
        assertThat(server.display()).isEqualTo("jdbc:postgresql://server/plant");
        assertThat(server).as("in a log").hasToString("jdbc:postgresql://server/plant");
        assertThat(new UrlStore("jdbc:postgresql://maria:secret@server:5433/plant").display())
                .isEqualTo("jdbc:postgresql://server:5433/plant");
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThat(StoreLocation.parse("jdbc:oracle:thin:@server"))
                .isEqualTo(Outcome.refused("store.unknown-url", "jdbc:oracle:thin:@server"));
        assertThat(StoreLocation.parse("a\0b")).isEqualTo(Outcome.refused("store.not-a-path", "a\0b"));
    }

    /// A file beside a folder `a;INIT=...` must not make the database run what the folder's name says.
    @Test
    void aSemicolonIsRefusedWhereverItStands(@TempDir Path folder) throws Exception {
        for (String name : List.of("a;INIT=RUNSCRIPT FROM 'x'--/plant.mv.db", "north;south", "a;b.mv.db")) {
            String path = folder.resolve(name).toString();
            assertThat(StoreLocation.parse(path)).isEqualTo(Outcome.refused("store.semicolon", path));
        }
        String inside = Files.createDirectory(folder.resolve("c;d")).toString();
        assertThat(StoreLocation.parse(inside)).isEqualTo(Outcome.refused("store.semicolon", inside));
    }

    @Test
    void theSizeIsThatOfTheFile(@TempDir Path folder) throws Exception {
        var store = new FileStore(folder.resolve("plant.mv.db"));
        assertThat(store.size()).isEmpty();

        Files.write(store.file(), new byte[4096]);

        assertThat(store.size()).hasValue(4096);
    }

    private static StoreLocation parse(Path path) {
        return StoreLocation.parse(path.toString()).orThrow();
    }
}
