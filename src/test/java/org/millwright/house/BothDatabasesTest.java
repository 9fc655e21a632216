package org.millwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a store promises it promises on both databases: each contract is tested on H2 and on PostgreSQL.
class BothDatabasesTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final String CONTRACT = "Contract.java";

    @Test
    void everyContractHasATestForEachDatabase() {
        List<String> tests =
                files("Test.java").stream().map(BothDatabasesTest::text).toList();
        List<String> contracts = files(CONTRACT).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(contracts).hasSizeGreaterThan(25);
        for (String database : List.of("H2", "Postgres")) {
            assertThat(contracts.stream().filter(contract -> tests.stream().noneMatch(extending(contract, database))))
                    .as("not tested on " + database)
                    .isEmpty();
        }
    }

    private static Predicate<String> extending(String contract, String database) {
        return Pattern.compile("class \\w*" + database + "\\w*Test extends " + contract + "\\b")
                .asPredicate();
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(TESTS)) {
            return all.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
