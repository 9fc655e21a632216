package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;

class FileMigrationTest {

    @TempDir
    Path folder;

    private StoreLocation.FileStore store;
    private FileMigration migration;

    @BeforeEach
    void name() {
        store = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        migration = new FileMigration(store, TestStores.NOW);
    }

    @Test
    void aNewFileHasTheCurrentSchema() throws IOException {
        assertThat(migration.make().orThrow()).isEqualTo(store);

        assertThat(FileProbe.schemaVersion(store).orThrow()).isEqualTo(Migrations.CURRENT);
        assertThat(files()).containsExactly("plant.mv.db");
    }

    @Test
    void theFileAsItWasIsKeptWithTheBackups() throws IOException {
        byte[] before = oldFile();

        assertThat(migration.raise(2).orThrow()).isEqualTo(store);

        assertThat(FileProbe.schemaVersion(store).orThrow()).isEqualTo(Migrations.CURRENT);
        assertThat(store.backups().resolve("plant-schema-2-20260310-090000.mv.db"))
                .hasBinaryContent(before);
        assertThat(files()).containsExactlyInAnyOrder("plant.mv.db", "backups");
    }

    @Test
    void aFileThatCannotBeKeptIsNotMigrated() throws IOException {
        byte[] before = oldFile();
        Files.createFile(store.backups());

        Outcome<?> refused = migration.raise(2);

        assertThat(refused.violations()).extracting("message.key").containsExactly("store.no-backup");
        assertThat(store.file()).hasBinaryContent(before);
        assertThat(files()).containsExactlyInAnyOrder("plant.mv.db", "backups");
    }

    @Test
    void aFileThatCannotBeMadeLeavesNothing() throws IOException {
        Path inTheWay =
                Files.createDirectories(folder.resolve("plant.new.mv.db").resolve("full"));

        assertThat(migration.make().violations()).extracting("message.key").containsExactly("store.no-room");
        assertThat(inTheWay).exists();
        assertThat(store.file()).doesNotExist();
    }

    private byte[] oldFile() throws IOException {
        try (var pool = Connections.pool(store)) {
            Migrations.run(pool, Dialect.H2, 2);
        }
        return Files.readAllBytes(store.file());
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
