package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedFileTest {

    @TempDir
    Path folder;

    private StoreLocation.FileStore file;

    @BeforeEach
    void nameIt() {
        file = new StoreLocation.FileStore(folder.resolve("copy.mv.db"));
    }

    @Test
    void aFreshOneHasTheCurrentSchema() throws SQLException {
        ClosedFile.make(file).close();

        assertThat(ClosedFile.schemaVersion(file).orThrow()).isEqualTo(ClosedFile.currentSchema());
    }

    @Test
    void anOlderOneIsBroughtToTheCurrentSchema() throws SQLException {
        try (var pool = Connections.pool(file)) {
            Migrations.run(pool, Dialect.H2, Migrations.CURRENT - 1);
        }
        assertThat(ClosedFile.schemaVersion(file).orThrow()).isEqualTo(Migrations.CURRENT - 1);

        ClosedFile.make(file).close();

        assertThat(ClosedFile.schemaVersion(file).orThrow()).isEqualTo(Migrations.CURRENT);
    }

    @Test
    void lookingChangesNothing() throws SQLException, IOException {
        ClosedFile.make(file).close();
        byte[] before = Files.readAllBytes(file.file());

        try (Connection look = ClosedFile.look(file);
                Statement statement = look.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from plant")).isInstanceOf(SQLException.class);
        }

        assertThat(Files.readAllBytes(file.file())).isEqualTo(before);
    }

    @Test
    void compactingLeavesNothingButTheData() throws SQLException, IOException {
        try (Connection connection = ClosedFile.make(file);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into number_series select 'series ' || x, x from system_range(1, 20000)");
            connection.commit();
            statement.execute("delete from number_series");
            connection.commit();
        }
        long before = Files.size(file.file());

        ClosedFile.compact(file);

        assertThat(Files.size(file.file())).isLessThan(before / 2);
        assertThat(FileHead.isCut(file.file())).isFalse();
    }
}
