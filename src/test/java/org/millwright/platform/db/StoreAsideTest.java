package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAsideTest {

    @TempDir
    private Path folder;

    private Path place;
    private Path beside;
    private StoreAside aside;

    @BeforeEach
    void name() {
        place = folder.resolve("plant.mv.db");
        beside = folder.resolve("plant.new.mv.db");
        aside = new StoreAside(new StoreLocation.FileStore(place));
    }

    @Test
    void whatAnEarlierAttemptLeftIsGone() throws IOException {
        Files.writeString(beside, "half");

        assertThat(aside.begin().file()).isEqualTo(beside);

        assertThat(beside).doesNotExist();
    }

    @Test
    void whatAKilledRestoreHasReplacedIsGone() throws IOException {
        var store = new StoreLocation.FileStore(place);
        Files.writeString(place, "restored");
        Files.writeString(store.replaced(), "former");

        StoreAside.clear(store);

        assertThat(store.replaced()).doesNotExist();
        assertThat(place).hasContent("restored");
    }

    @Test
    void whatAKilledCompactionLeftIsGone() throws IOException {
        Files.writeString(place, "plant");
        Files.writeString(folder.resolve("plant.mv.db.tempFile"), "half");
        Files.writeString(folder.resolve("plant.new.mv.db.tempFile"), "half");

        StoreAside.clear(new StoreLocation.FileStore(place));

        assertThat(folder.toFile().list()).containsExactly("plant.mv.db");
    }

    /// It is larger than it need be, and the plant all the same.
    @Test
    void whatIsWholeTakesItsPlaceEvenWhenItCannotBeCompacted() throws IOException {
        try (var large = new RandomAccessFile(aside.begin().file().toFile(), "rw")) {
            large.setLength(17 << 20);
        }

        aside.end(true);

        assertThat(folder.toFile().list()).containsExactly("plant.mv.db");
    }

    @Test
    void whatIsWholeTakesItsPlace() throws IOException {
        Files.writeString(aside.begin().file(), "whole");

        aside.end(true);

        assertThat(place).hasContent("whole");
        assertThat(beside).doesNotExist();
    }

    @Test
    void whatIsNotWholeIsGone() throws IOException {
        Files.writeString(aside.begin().file(), "half");

        aside.end(false);

        assertThat(folder).isEmptyDirectory();
    }
}
