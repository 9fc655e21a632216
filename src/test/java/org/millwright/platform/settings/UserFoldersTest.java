package org.millwright.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    @Test
    void onLinuxTheXdgFoldersAreUsed() {
        UserFolders folders = UserFolders.of(Map.of("XDG_CONFIG_HOME", "/etc/mine"), system("Linux"));

        assertThat(folders.data()).isEqualTo(Path.of("/home/max/.local/share/millwright"));
        assertThat(folders.config()).isEqualTo(Path.of("/etc/mine/millwright"));
        assertThat(folders.logs()).isEqualTo(Path.of("/home/max/.local/state/millwright/logs"));
        assertThat(folders.defaultPlant()).isEqualTo(Path.of("/home/max/.local/share/millwright/plant.mv.db"));
    }

    @Test
    void otherSystemsHaveOtherCustoms() {
        assertThat(UserFolders.of(Map.of(), system("Mac OS X")).data())
                .isEqualTo(Path.of("/home/max/Library/Application Support/Millwright/data"));
        assertThat(UserFolders.of(Map.of("APPDATA", "/roaming"), system("Windows 11"))
                        .data())
                .isEqualTo(Path.of("/roaming/Millwright/data"));
    }

    @Test
    void oneVariablePutsEverythingBelowOneFolder() {
        UserFolders folders = UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, "/stick"), system("Linux"));

        assertThat(folders.data()).isEqualTo(Path.of("/stick/data"));
        assertThat(folders.logs()).isEqualTo(Path.of("/stick/logs"));
    }

    private static Properties system(String os) {
        var properties = new Properties();
        properties.setProperty("user.home", "/home/max");
        properties.setProperty("os.name", os);
        return properties;
    }
}
