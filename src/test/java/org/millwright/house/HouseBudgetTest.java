package org.millwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files are small because each does one thing. A budget, not a target: never split what belongs together to please it.
class HouseBudgetTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void filesStaySmall() {
        List<Integer> lengths = lengths().values().stream().sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).as("median lines").isLessThanOrEqualTo(60);
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(220);
        assertThat(lengths())
                .as("files above 400 lines")
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(400));
    }

    @Test
    void testsKeepUpWithTheCode() {
        long tests = files(TEST).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Test.java") || name.endsWith("Contract.java"))
                .count();

        assertThat(tests / (double) files(MAIN).size())
                .as("test files for each source file")
                .isGreaterThanOrEqualTo(0.6);
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new TreeMap<>();
        for (Path file : files(MAIN)) {
            try {
                lengths.put(file.toString(), Files.readAllLines(file).size());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return lengths;
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
