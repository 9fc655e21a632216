package org.millwright.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

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
}
