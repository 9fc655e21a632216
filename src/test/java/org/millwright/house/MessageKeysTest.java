package org.millwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.ImportField;
import org.millwright.kernel.Labelled;

/// Every text exists in every language, every text is used, and every key that the code uses exists.
class MessageKeysTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/millwright/text");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<String> LANGUAGES = List.of("", "_de");

    /// A string of the code that has the form of a key.
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static final Pattern OP = Pattern.compile("new Op\\(\\s*\"([^\"]+)\"\\s*\\)");

    private static final Set<String> LITERALS = literals();
    private static final Set<String> DERIVED = derivedKeys();

    @Test
    void everyLanguageHasEveryKey() {
        for (String area : areas()) {
            Set<String> english = keys(area, "");
            for (String language : LANGUAGES) {
                assertThat(keys(area, language)).as(area + language).isEqualTo(english);
            }
        }
    }

    @Test
    void keysBeginWithTheirBundlesName() {
        for (String area : areas()) {
            assertThat(keys(area, "")).allSatisfy(key -> assertThat(key).startsWith(area + "."));
        }
    }

    @Test
    void everyKeyTheCodeUsesExists() {
        Set<String> known = allKeys();
        Set<String> areas = areas();

        assertThat(LITERALS.stream()
                        .filter(literal -> areas.contains(literal.substring(0, literal.indexOf('.'))))
                        .filter(literal -> !known.contains(literal)))
                .as("keys without a text")
                .isEmpty();
        assertThat(DERIVED.stream().filter(key -> !known.contains(key)))
                .as("constants and actions without a text")
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = new TreeSet<>(LITERALS);
        used.addAll(DERIVED);

        assertThat(allKeys().stream()
                        // picocli finds the texts of verbs, options and parameters by their names
                        .filter(key -> !key.startsWith("millwright.") || !key.contains(".usage."))
                        .filter(key -> !used.contains(key)))
                .as("texts that nobody shows")
                .isEmpty();
    }

    /// Of two with the same key only the last is ever shown.
    @Test
    void noKeyStandsTwice() throws IOException {
        for (String area : areas()) {
            for (String language : LANGUAGES) {
                assertThat(Files.readAllLines(BUNDLES.resolve(area + language + ".properties")).stream()
                                .filter(line -> line.startsWith(area + "."))
                                .map(line -> line.substring(0, line.indexOf(' '))))
                        .as(area + language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyTextIsAWellFormedPattern() {
        for (String area : areas()) {
            for (String language : LANGUAGES) {
                load(area, language).forEach((key, text) -> {
                    new MessageFormat((String) text, Locale.ENGLISH);
                    assertThat(((String) text).replace("''", ""))
                            .as(area + language + ": " + key + " (an apostrophe is written twice)")
                            .doesNotContain("'");
                    assertThat((String) text).as("%s", key).isNotBlank();
                });
            }
        }
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        Pattern argument = Pattern.compile("\\{(\\d)");
        for (String area : areas()) {
            Properties english = load(area, "");
            Properties german = load(area, "_de");
            english.forEach((key, text) -> assertThat(arguments(argument, german.getProperty((String) key)))
                    .as(area + ": " + key)
                    .isEqualTo(arguments(argument, (String) text)));
        }
    }

    private static Set<String> arguments(Pattern argument, String text) {
        return argument.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> areas() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> allKeys() {
        return areas().stream().flatMap(area -> keys(area, "").stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String area, String language) {
        return new TreeSet<>(load(area, language).stringPropertyNames());
    }

    private static Properties load(String area, String language) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(area + language + ".properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> literals() {
        return sources()
                .map(source -> OP.matcher(source).replaceAll(""))
                .flatMap(source -> KEY.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Keys that are made from a name: of an action, of a constant that is shown, or of a column of a file.
    private static Set<String> derivedKeys() {
        Set<String> derived = new TreeSet<>();
        sources().forEach(source -> {
            Matcher op = OP.matcher(source);
            while (op.find()) {
                derived.add("op." + op.group(1));
            }
        });
        for (JavaClass type :
                new ClassFileImporter().withImportOption(new OurCode()).importPackages("org.millwright")) {
            if (type.isEnum() && type.isAssignableTo(Labelled.class)) {
                type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type))
                        .forEach(field -> derived.add("enum." + type.getSimpleName() + "." + field.getName()));
            }
            if (type.isEnum() && type.isAssignableTo(ImportField.class)) {
                for (Object column : type.reflect().getEnumConstants()) {
                    derived.add(((ImportField) column).otherHeadings().key());
                    derived.add(((ImportField) column).explanation().key());
                }
            }
        }
        return derived;
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
