package org.millwright.platform.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where this user's data, settings and logs live, by the custom of the operating system.
///
/// @param data plants and their backups
/// @param config settings of the program
/// @param logs what happened, for a report of a fault
public record UserFolders(Path data, Path config, Path logs) {

    /// Puts everything below one folder; for a second installation, a USB stick, a test.
    public static final String HOME_VARIABLE = "MILLWRIGHT_HOME";

    public static UserFolders of(Map<String, String> environment, Properties system) {
        String own = environment.getOrDefault(HOME_VARIABLE, "");
        if (!own.isEmpty()) {
            Path home = Path.of(own).toAbsolutePath();
            return new UserFolders(home.resolve("data"), home.resolve("config"), home.resolve("logs"));
        }
        Path home = Path.of(system.getProperty("user.home"));
        String os = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            Path roaming = Path.of(environment.getOrDefault(
                    "APPDATA", home.resolve("AppData/Roaming").toString()));
            return below(roaming.resolve("Millwright"));
        }
        if (os.contains("mac")) {
            return below(home.resolve("Library/Application Support/Millwright"));
        }
        return new UserFolders(
                xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("logs"));
    }

    /// The plant that opens when none is named.
    public Path defaultPlant() {
        return data.resolve("plant.mv.db");
    }

    private static UserFolders below(Path folder) {
        return new UserFolders(folder.resolve("data"), folder, folder.resolve("logs"));
    }

    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        String given = environment.getOrDefault(variable, "");
        return (given.isEmpty() ? otherwise : Path.of(given)).resolve("millwright");
    }
}
