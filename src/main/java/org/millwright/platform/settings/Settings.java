package org.millwright.platform.settings;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The user's choices on this computer: language, theme, window, column widths. One small JSON file of names and
/// values.
///
/// A file that cannot be read counts as empty: no choice is worth keeping the program from starting.
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    /// Without data binding, which takes a third of a second of every start.
    private static final JsonFactory JSON = new JsonFactory();

    /// A lock of a file holds between programs only.
    private static final Object IN_THIS_PROGRAM = new Object();

    private static final ObjectWriteContext LINE_BY_LINE = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private final Path file;
    /// Read without waiting for whoever writes the file: windows ask for much, and a profile may be far away.
    private final Map<String, String> values;
    /// Chosen here, and not in the file yet.
    private final Map<String, String> unwritten = new TreeMap<>();

    public Settings(Path file) {
        this.file = file;
        this.values = new ConcurrentSkipListMap<>(read(file));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public void put(String name, String value) {
        putAll(Map.of(name, value));
    }

    /// Remembers the values and writes the file; a file that cannot be written is logged, not fatal. What another
    /// program has put there meanwhile stays, and is known here from then on.
    public synchronized void putAll(Map<String, String> changed) {
        if (values.entrySet().containsAll(changed.entrySet())) {
            return;
        }
        values.putAll(changed);
        unwritten.putAll(changed);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            write();
            unwritten.clear();
        } catch (IOException | JacksonException failed) {
            LOG.warn("settings are not kept in {}", file, failed);
        }
    }

    /// Under a lock that other programs respect, and that stays after them: the file itself is replaced.
    private void write() throws IOException {
        synchronized (IN_THIS_PROGRAM) {
            try (FileChannel door =
                            FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = door.lock()) {
                values.putAll(read(file));
                values.putAll(unwritten);
                Path fresh = beside(".new");
                write(fresh);
                move(fresh);
            }
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
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
        try (JsonParser content = JSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            return read(content);
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} cannot be read and counts as empty", file, unreadable);
            return Map.of();
        }
    }

    private static Map<String, String> read(JsonParser content) throws IOException {
        Map<String, String> values = new TreeMap<>();
        content.nextToken();
        while (content.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = content.currentName();
            if (!content.nextToken().isScalarValue()) {
                throw new IOException(name + " is no single value");
            }
            values.put(name, content.getString());
        }
        if (content.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("not a list of names and values");
        }
        return values;
    }

    private void write(Path target) throws IOException {
        try (Writer text = Files.newBufferedWriter(target);
                JsonGenerator content = JSON.createGenerator(LINE_BY_LINE, text)) {
            content.writeStartObject();
            values.forEach(content::writeStringProperty);
            content.writeEndObject();
        }
    }
}
