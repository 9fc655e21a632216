package org.millwright.boot;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.settings.UserFolders;
import org.slf4j.LoggerFactory;

/// Where a plant is that somebody names, and where a new one goes.
record PlantPlaces(UserFolders folders) {

    private static final String ENDING = ".mv.db";
    private static final String SERVER = "jdbc:postgresql:";

    /// Of the user's own; `plant.mv.db` if nothing is there yet.
    StoreLocation fresh() {
        return free("plant");
    }

    /// Of a sample, which leaves the place of the user's own plant free.
    StoreLocation sample() {
        return free("sample");
    }

    /// A plant that must be there already.
    ///
    /// @return refused when nothing is there, or when it is a file of another kind
    static Outcome<StoreLocation> existing(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Outcome.refused("welcome.refused.nothing");
        }
        return StoreLocation.parse(text).then(location -> {
            if (!location.exists()) {
                boolean otherKind = Files.isRegularFile(Path.of(text));
                return Outcome.refused(
                        otherKind ? "welcome.refused.kind" : "welcome.refused.missing",
                        otherKind ? text : location.display());
            }
            return Outcome.done(location);
        });
    }

    /// A plant on a server.
    ///
    /// @param typed as `jdbc:postgresql://host/database?user=name`, or without its beginning
    /// @param password empty for none
    static Outcome<StoreLocation> server(String typed, String password) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Outcome.refused("welcome.refused.nothing");
        }
        String address = text.toLowerCase(Locale.ROOT).startsWith("jdbc:")
                ? text
                : SERVER + "//" + text.replaceFirst("^(postgres(ql)?:)?/*", "");
        if (!address.startsWith(SERVER)) {
            return Outcome.refused("store.unknown-url", text);
        }
        String joint = address.contains("?") ? "&" : "?";
        return StoreLocation.parse(
                password.isEmpty()
                        ? address
                        : address + joint + "password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
    }

    /// Removes a plant's file in which nothing has been saved yet.
    static void forget(StoreLocation location) {
        if (location instanceof FileStore store) {
            try {
                Files.deleteIfExists(store.file());
            } catch (IOException stays) {
                LoggerFactory.getLogger(PlantPlaces.class).warn("{} stays behind, empty", store.file(), stays);
            }
        }
    }

    private FileStore free(String name) {
        Path file = folders.data().resolve(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folders.data().resolve(name + "-" + number + ENDING);
        }
        return new FileStore(file);
    }
}
