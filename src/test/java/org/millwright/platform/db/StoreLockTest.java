package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation.FileStore;

class StoreLockTest {

    @TempDir
    private Path folder;

    private FileStore store;

    private static final StoreHolder MARIA = new StoreHolder(new Actor("Maria", "desk 4"), 4711, TestStores.NOW);
    private static final StoreHolder OTTO = new StoreHolder(new Actor("Otto", "desk 5"), 12, TestStores.NOW);

    @BeforeEach
    void locate() {
        store = new FileStore(folder.resolve("data").resolve("plant.mv.db"));
    }

    @Test
    void aSecondOneIsToldWhoHoldsIt() {
        try (StoreLock held = StoreLock.acquire(store, MARIA).orThrow()) {
            assertThat(held).isNotNull();
            assertThat(StoreLock.acquire(store, OTTO))
                    .isEqualTo(Outcome.refused(
                            "store.in-use", store.file().toString(), "Maria", "desk 4", TestStores.NOW, 4711L));
        }
    }

    @Test
    void whatWasGivenBackCanBeTakenAgain() {
        StoreLock.acquire(store, MARIA).orThrow().close();

        assertThat(folder.resolve("data/plant.lock")).doesNotExist();
        try (StoreLock again = StoreLock.acquire(store, OTTO).orThrow()) {
            assertThat(again).isNotNull();
            assertThat(folder.resolve("data/plant.lock")).content().isEqualTo(OTTO.written());
        }
    }

    @Test
    void aFileLeftByADeadProgramDoesNotLock() throws Exception {
        Files.createDirectories(store.folder());
        Files.writeString(folder.resolve("data/plant.lock"), "a program that died, with a long name");

        try (StoreLock taken = StoreLock.acquire(store, OTTO).orThrow()) {
            assertThat(taken).isNotNull();
            assertThat(folder.resolve("data/plant.lock")).content().isEqualTo(OTTO.written());
        }
    }

    @Test
    void aHolderThatDoesNotTellItsNameIsStillToldOf() throws Exception {
        try (StoreLock held = StoreLock.acquire(store, MARIA).orThrow()) {
            assertThat(held).isNotNull();
            Files.writeString(folder.resolve("data/plant.lock"), "another program");

            assertThat(StoreLock.acquire(store, OTTO))
                    .isEqualTo(
                            Outcome.refused("store.in-use-unknown", store.file().toString()));
        }
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        var below = new FileStore(file.resolve("plant.mv.db"));

        assertThat(StoreLock.acquire(below, OTTO))
                .isEqualTo(Outcome.refused("store.folder-read-only", file.toString()));
    }
}
