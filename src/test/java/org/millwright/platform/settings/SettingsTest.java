package org.millwright.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final int MANY = 20;

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereNextTime() {
        Path file = folder.resolve("config/settings.json");

        new Settings(file).put("theme", "DARK");

        assertThat(new Settings(file).get("theme")).contains("DARK");
        assertThat(new Settings(file).get("language")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{ not json", "[1]", "{\"theme\": {\"name\": \"DARK\"}}", "{\"theme\": \"DARK\""})
    void anUnreadableFileCountsAsEmptyAndIsReplaced(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), content);

        var settings = new Settings(file);
        assertThat(settings.get("theme")).isEmpty();
        settings.put("theme", "LIGHT");

        assertThat(new Settings(file).get("theme")).contains("LIGHT");
    }

    @Test
    void aFileThatCannotBeWrittenDoesNotStopTheProgram() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("config"));
        var settings = new Settings(inTheWay.resolve("settings.json"));

        settings.put("theme", "DARK");

        assertThat(settings.get("theme")).contains("DARK");
    }

    @Test
    void whatTwoProgramsChooseIsAllKept() {
        Path file = folder.resolve("settings.json");
        new Settings(file).put("theme", "DARK");
        var one = new Settings(file);
        var other = new Settings(file);

        one.put("language", "de");
        other.put("window", "1280x720");
        one.put("theme", "LIGHT");

        var next = new Settings(file);
        assertThat(next.get("language")).contains("de");
        assertThat(next.get("window")).contains("1280x720");
        assertThat(next.get("theme")).contains("LIGHT");
        assertThat(one.get("window")).contains("1280x720");
    }

    @Test
    void noChoiceIsLostBetweenTwoThatWriteAtOnce() {
        Path file = folder.resolve("settings.json");
        var one = new Settings(file);
        var other = new Settings(file);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> putMany(one, "a")),
                        CompletableFuture.runAsync(() -> putMany(other, "b")))
                .join();

        var next = new Settings(file);
        for (int i = 0; i < MANY; i++) {
            assertThat(next.get("a" + i)).isPresent();
            assertThat(next.get("b" + i)).isPresent();
        }
    }

    private static void putMany(Settings settings, String name) {
        for (int i = 0; i < MANY; i++) {
            settings.put(name + i, "chosen");
        }
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextChoice() throws IOException {
        Path config = folder.resolve("config");
        Path inTheWay = Files.createFile(config);
        var settings = new Settings(config.resolve("settings.json"));
        settings.put("theme", "DARK");
        Files.delete(inTheWay);
        new Settings(config.resolve("settings.json")).put("theme", "LIGHT");

        settings.put("language", "de");

        assertThat(new Settings(config.resolve("settings.json")).get("theme")).contains("DARK");
    }
}
