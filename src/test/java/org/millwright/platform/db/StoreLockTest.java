package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation.FileStore;

class StoreLockTest {

    @TempDir
    private Path folder;

    private FileStore store;

    @BeforeEach
    void locate() {
        store = new FileStore(folder.resolve("data").resolve("plant.mv.db"));
    }

    @Test
    void aSecondOneIsToldWhoHoldsIt() {
        try (StoreLock held = StoreLock.acquire(store, "Maria at desk 4").orThrow()) {
            assertThat(held).isNotNull();
            assertThat(StoreLock.acquire(store, "Otto"))
                    .isEqualTo(Outcome.refused("store.in-use", store.file().toString(), "Maria at desk 4"));
        }
    }

    @Test
    void whatWasGivenBackCanBeTakenAgain() {
        StoreLock.acquire(store, "Maria at desk 4").orThrow().close();

        assertThat(folder.resolve("data/plant.lock")).doesNotExist();
        try (StoreLock again = StoreLock.acquire(store, "Otto").orThrow()) {
            assertThat(again).isNotNull();
            assertThat(folder.resolve("data/plant.lock")).content().isEqualTo("Otto");
        }
    }

    @Test
    void aFileLeftByADeadProgramDoesNotLock() throws Exception {
        Files.createDirectories(store.folder());
        Files.writeString(folder.resolve("data/plant.lock"), "a program that died, with a long name");

        try (StoreLock taken = StoreLock.acquire(store, "Otto").orThrow()) {
            assertThat(taken).isNotNull();
            assertThat(folder.resolve("data/plant.lock")).content().isEqualTo("Otto");
        }
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        var below = new FileStore(file.resolve("plant.mv.db"));

        assertThat(StoreLock.acquire(below, "Otto"))
                .isEqualTo(Outcome.refused("store.folder-read-only", file.toString()));
    }
}
