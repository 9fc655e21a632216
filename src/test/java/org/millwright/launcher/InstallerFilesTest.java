package org.millwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.settings.UserFolders;

/// What the package is made from. That it installs, starts and leaves the data alone is tried by
/// `installer/try-deb.sh`.
class InstallerFilesTest {

    private static final Path INSTALLER = Path.of("installer");

    @Test
    void theMenuEntrySpeaksGermanToo() throws IOException {
        List<String> entry = Files.readAllLines(INSTALLER.resolve("linux/millwright.desktop"));

        assertThat(entry)
                .contains("Icon=millwright", "MimeType=application/x-millwright-plant;", "Terminal=false")
                .anyMatch(line -> line.startsWith("Exec=/opt/millwright/bin/millwright %f"));
        assertThat(keys(entry, "[de]")).containsExactlyInAnyOrder("GenericName", "Comment", "Keywords");
        assertThat(keys(entry, "")).containsAll(keys(entry, "[de]"));
    }

    @Test
    void theFileTypeIsThatOfAStore() throws IOException {
        String type = text("linux/millwright.xml");
        var plant = (StoreLocation.FileStore) StoreLocation.parse(UserFolders.of(Map.of(), System.getProperties())
                        .defaultPlant()
                        .toString())
                .orThrow();

        assertThat(type).contains("<glob pattern=\"*.mv.db\"/>", "value=\"H:2,\"", "xml:lang=\"de\"");
        assertThat(plant.file().toString()).endsWith(".mv.db");
    }

    @Test
    void everyPlaceholderIsFilled() throws IOException {
        Set<String> filled = all(text("Package.java"), Pattern.compile("\"([A-Z]+)\",\\s"));

        assertThat(filled).containsAll(all(text("linux/control"), Pattern.compile("@([A-Z]+)@")));
        assertThat(filled).containsAll(all(text("linux/millwright.spec"), Pattern.compile("@([A-Z]+)@")));
    }

    /// Whatever is built is built from these files alone, on any computer.
    @Test
    void noPathOfAnyComputerStandsInThem() throws IOException {
        try (Stream<Path> files = Files.walk(INSTALLER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("/home/", "/root/", "C:\\");
            }
        }
    }

    private static Set<String> keys(List<String> entry, String language) {
        var keys = new TreeSet<String>();
        for (String line : entry) {
            int end = line.indexOf(language + "=");
            if (end > 0
                    && (!language.isEmpty()
                            || !line.substring(0, line.indexOf('=')).endsWith("]"))) {
                keys.add(line.substring(0, end));
            }
        }
        return keys;
    }

    private static Set<String> all(String text, Pattern pattern) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String text(String file) throws IOException {
        return Files.readString(INSTALLER.resolve(file));
    }
}
