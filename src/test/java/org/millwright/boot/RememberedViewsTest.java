package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.settings.Settings;

class RememberedViewsTest {

    @TempDir
    Path folder;

    @Test
    void whatMustOutliveACrashIsWrittenAtOnceAndTheRestWhenTheWindowCloses() {
        var views = new RememberedViews(settings());
        views.put("widths", "80 120");
        views.putAtOnce("typed", "312");

        assertThat(views.get("typed")).isEqualTo("312");
        var afterACrash = new RememberedViews(settings());
        assertThat(afterACrash.get("typed")).isEqualTo("312");
        assertThat(afterACrash.get("widths")).isNull();

        views.keep();
        assertThat(new RememberedViews(settings()).get("widths")).isEqualTo("80 120");
    }

    private Settings settings() {
        return new Settings(folder.resolve("settings.json"));
    }
}
