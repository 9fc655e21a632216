package org.millwright.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void anUnreadableFileCountsAsEmptyAndIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{ not json");

        var settings = new Settings(file);
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
