package org.millwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Code is written as palantir-java-format writes it, so that a change shows only what it changes. Run with
/// `-Dmillwright.format=apply` to have the files rewritten.
class FormatTest {

    /// What the formatter reaches into; only its own process may, so that tests of the program keep the program's
    /// walls.
    private static final List<String> COMPILER = List.of("api", "code", "file", "main", "parser", "tree", "util");

    private static final boolean APPLY = "apply".equals(System.getProperty("millwright.format"));

    @Test
    void sourcesAreFormatted(@TempDir Path folder) throws IOException, InterruptedException {
        Path sources = Files.write(folder.resolve("sources.txt"), sources());
        Path unformatted = folder.resolve("unformatted.txt");

        int exit = new ProcessBuilder(formatter("@" + sources))
                .redirectErrorStream(true)
                .redirectOutput(unformatted.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(unformatted))
                .as("not formatted (mvn test -Dtest=FormatTest -Dmillwright.format=apply mends it)")
                .isEmpty();
        assertThat(exit).isZero();
    }

    private static List<String> formatter(String sources) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        COMPILER.forEach(
                part -> command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
        command.addAll(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("com.palantir.javaformat.java.Main", "--palantir"));
        command.addAll(APPLY ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        command.add(sources);
        return command;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
