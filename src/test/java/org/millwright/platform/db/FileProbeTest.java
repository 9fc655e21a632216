package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation.FileStore;

class FileProbeTest {

    @TempDir
    private Path folder;

    private FileStore store;

    @BeforeEach
    void locate() {
        store = new FileStore(folder.resolve("plant.mv.db"));
    }

    @Test
    void aPlantTellsItsSchemaAndIsNotChanged() throws Exception {
        TestStores.open(store.file().toString()).orThrow().close();
        byte[] before = Files.readAllBytes(store.file());

        assertThat(FileProbe.schemaVersion(store).orThrow()).isPositive();
        assertThat(Files.readAllBytes(store.file())).isEqualTo(before);
    }

    @Test
    void whatAKilledProgramLeavesIsAPlantAndIsNotChanged() throws Exception {
        var running = new FileStore(folder.resolve("running.mv.db"));
        try (Store open = TestStores.open(running.file().toString()).orThrow()) {
            open.transact(new Op("test.add"), tx -> {
                        var centre = tx.create(COST_CENTRE).setCode("1").setName("Filling");
                        tx.insert(centre);
                        return Outcome.done(centre.getId());
                    })
                    .orThrow();
            Files.copy(running.file(), store.file());
        }
        byte[] before = Files.readAllBytes(store.file());
        var modified = Files.getLastModifiedTime(store.file());

        assertThat(FileProbe.schemaVersion(store)).isEqualTo(Outcome.done(Migrations.CURRENT));

        assertThat(Files.readAllBytes(store.file())).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(store.file())).isEqualTo(modified);
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoPlant() throws Exception {
        try (var other = DriverManager.getConnection(Connections.url(store));
                var statement = other.createStatement()) {
            statement.execute("create table song (title varchar(40))");
        }

        assertThat(FileProbe.schemaVersion(store))
                .isEqualTo(Outcome.refused("store.not-a-plant", store.file().toString()));
    }

    /// Restoring a backup over it, as after damage, would be wrong.
    @Test
    void whatAnotherProgramHasOpenIsNotDamaged() throws Exception {
        TestStores.open(store.file().toString()).orThrow().close();
        try (var other = FileChannel.open(store.file(), StandardOpenOption.WRITE);
                var _ = other.lock()) {
            assertThat(FileProbe.schemaVersion(store))
                    .isEqualTo(
                            Outcome.refused("store.in-use-unknown", store.file().toString()));
            assertThat(ClosedFile.isOpenElsewhere(store)).isTrue();
        }
        assertThat(ClosedFile.isOpenElsewhere(store)).isFalse();
    }

    @Test
    void aTextIsNoPlant() throws Exception {
        Files.writeString(store.file(), "Once upon a time".repeat(1000), StandardCharsets.UTF_8);

        assertThat(FileProbe.schemaVersion(store))
                .isEqualTo(Outcome.refused("store.not-a-plant", store.file().toString()));
    }
}
