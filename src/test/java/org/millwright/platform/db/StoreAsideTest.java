package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
