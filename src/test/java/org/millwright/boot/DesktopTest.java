package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.cli.GlobalOptions;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;

class DesktopTest {

    @TempDir
    Path home;

    @Test
    void aMistypedFileIsToldAndNoPlantBeginsThere() {
        String typed = home.resolve("rivrside.mv.db").toString();

        assertThat(first(typed)).isEqualTo(Outcome.refused("welcome.refused.missing", typed));
    }

    @Test
    void withoutAWordItIsTheUsersOwn() {
        assertThat(first())
                .isEqualTo(Outcome.done(new StoreLocation.FileStore(folders().defaultPlant())));
    }

    private Outcome<StoreLocation> first(String... words) {
        GlobalOptions options = GlobalOptions.ofWindow(words).orElseThrow();
        return Desktop.first(options, new Settings(home.resolve("preferences.json")), folders());
    }

    private UserFolders folders() {
        return UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, home.toString()), new Properties());
    }
}
