package org.millwright.platform.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The user's choices on this computer: language, theme, window, column widths. One small JSON file of names and
/// values.
///
/// A file that cannot be read counts as empty: no choice is worth keeping the program from starting.
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Map<String, String> values;

    public Settings(Path file) {
        this.file = file;
        this.values = new TreeMap<>(read(file));
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public void put(String name, String value) {
        putAll(Map.of(name, value));
    }

    /// Remembers the values and writes the file; a file that cannot be written is logged, not fatal.
    public synchronized void putAll(Map<String, String> changed) {
        if (values.entrySet().containsAll(changed.entrySet())) {
            return;
        }
        values.putAll(changed);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, JSON.writeValueAsString(values));
            move(fresh);
        } catch (IOException failed) {
            LOG.warn("settings are not kept in {}", file, failed);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return JSON.readValue(Files.readString(file), new TypeReference<Map<String, String>>() {});
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} cannot be read and counts as empty", file, unreadable);
            return Map.of();
        }
    }
}
