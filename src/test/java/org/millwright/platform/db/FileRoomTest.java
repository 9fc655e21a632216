package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRoomTest {

    @ParameterizedTest
    @CsvSource({
        "149000000, 99, 3, true",
        "149000000, 40, 99, true",
        "149000000, 70, 70, true",
        "149000000, 99, 60, false",
        "149000000, 100, 50, false",
        "1000000, 99, 3, false"
    })
    void aFileIsMostlyHolesWhenLessThanHalfOfItIsNeeded(long bytes, int used, int live, boolean holes) {
        assertThat(new FileRoom(bytes, used, live).isMostlyHoles()).isEqualTo(holes);
    }

    /// The database makes the second file before it looks at the first.
    @Test
    void aCompactionThatFailsIsToldAndLeavesTheFileAndNothingElse(@TempDir Path folder) throws IOException {
        var store = new StoreLocation.FileStore(Files.writeString(folder.resolve("plant.mv.db"), "x".repeat(20_000)));

        assertThatThrownBy(() -> FileRoom.takeBack(store)).isInstanceOf(SQLException.class);
        FileRoom.tryToTakeBack(store);

        assertThat(folder.toFile().list()).containsExactly("plant.mv.db");
        assertThat(store.size()).hasValue(20_000);
    }

    @Test
    void whatTheFileSystemRefusesIsToldTheSameWay(@TempDir Path folder) throws IOException, SQLException {
        var store = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        ClosedFile.make(store).close();
        Files.createDirectories(folder.resolve("plant.mv.db.tempFile").resolve("in the way"));

        assertThatThrownBy(() -> FileRoom.takeBack(store)).isInstanceOf(SQLException.class);
    }

    @Test
    void theDatabaseTells(@TempDir Path folder) throws SQLException {
        var store = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        try (var pool = Connections.pool(store);
                var connection = pool.getConnection()) {
            Migrations.run(pool, Dialect.H2);

            FileRoom room = FileRoom.of(connection);

            assertThat(room.bytes()).isBetween(4096L, 4L << 20);
            assertThat(room.usedPercent()).isBetween(1, 100);
            assertThat(room.livePercent()).isBetween(1, 100);
        }
    }
}
