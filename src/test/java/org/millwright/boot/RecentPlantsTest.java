package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;

class RecentPlantsTest {

    @TempDir
    Path folder;

    @Test
    void theLastOneComesFirstAndNoneComesTwice() {
        remember("one", "two", "one");

        assertThat(recent().all())
                .containsExactly(
                        folder.resolve("one.mv.db").toString(),
                        folder.resolve("two.mv.db").toString());
        assertThat(recent().last()).contains(folder.resolve("one.mv.db").toString());
    }

    @Test
    void theOldestIsForgotten() {
        remember("1", "2", "3", "4", "5", "6");

        assertThat(recent().all())
                .hasSize(5)
                .doesNotContain(folder.resolve("1.mv.db").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://s/db?user=anna&password=secret, jdbc:postgresql://s/db?user=anna",
        "jdbc:postgresql://s/db?password=secret&user=anna, jdbc:postgresql://s/db?user=anna",
        "jdbc:postgresql://s/db?password=secret, jdbc:postgresql://s/db",
        "jdbc:postgresql://s/db, jdbc:postgresql://s/db"
    })
    void noPasswordIsKept(String opened, String kept) {
        recent().remember(StoreLocation.parse(opened).orThrow());

        assertThat(recent().all()).containsExactly(kept);
    }

    @Test
    void atFirstThereIsNone() {
        assertThat(recent().last()).isEmpty();
    }

    private void remember(String... names) {
        for (String name : names) {
            recent().remember(
                            StoreLocation.parse(folder.resolve(name).toString()).orThrow());
        }
    }

    /// Each time as after a new start.
    private RecentPlants recent() {
        return new RecentPlants(new Settings(folder.resolve("preferences.json")));
    }
}
