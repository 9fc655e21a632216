package org.millwright.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;

/// The plants that were open on this computer, the last one first. A password is not kept.
final class RecentPlants {

    private static final String NAME = "plants";
    private static final int MOST = 5;
    private static final Pattern PASSWORD = Pattern.compile("([?&])password=[^&]*&?");

    private final Settings settings;

    RecentPlants(Settings settings) {
        this.settings = settings;
    }

    /// As {@link StoreLocation#parse} reads them.
    List<String> all() {
        return settings.get(NAME).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    Optional<String> last() {
        return all().stream().findFirst();
    }

    void remember(StoreLocation location) {
        String opened = written(location);
        List<String> plants = new ArrayList<>(all());
        plants.remove(opened);
        plants.addFirst(opened);
        settings.put(NAME, String.join("\n", plants.subList(0, Math.min(MOST, plants.size()))));
    }

    private static String written(StoreLocation location) {
        return switch (location) {
            case StoreLocation.FileStore store -> store.file().toString();
            case StoreLocation.UrlStore server ->
                PASSWORD.matcher(server.url()).replaceAll("$1").replaceFirst("[?&]$", "");
        };
    }
}
