package org.millwright.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;

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

    /// The one that the program begins with: the last one, or the user's own, which need not be there.
    Outcome<StoreLocation> first(UserFolders folders) {
        return last().map(PlantPlaces::existing)
                .orElseGet(() -> Outcome.done(new StoreLocation.FileStore(folders.defaultPlant())));
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
