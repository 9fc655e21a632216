package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

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
