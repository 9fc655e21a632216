package org.millwright.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The finished program as a script runs it: a process of its own, with a home and a plant of its own.
///
/// @param program the folder that a build leaves, with `bin/millwright`
/// @param home takes the store, the files that are written, settings and log
record Launcher(Path program, Path home) {

    static final String TODAY = "2026-03-10";

    private static final long PATIENCE_MINUTES = 4;

    /// What a script sees.
    record Said(int exit, String out, String err) {}

    static Launcher built(Path home) {
        return new Launcher(Path.of(System.getProperty("millwright.program", "target/millwright")), home);
    }

    Path store() {
        return file("plant.mv.db");
    }

    Path file(String name) {
        return home.resolve(name);
    }

    /// Runs a verb on the plant, on the fixed day.
    Said run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        List<String> command =
                new ArrayList<>(List.of(program.resolve("bin/millwright").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--store", store().toString(), "--today", TODAY));
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("MILLWRIGHT_HOME", home.resolve("home").toString());
        // the JDK that the build found, wherever it is
        builder.environment()
                .put(
                        "MILLWRIGHT_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("MILLWRIGHT_JVM_OPTIONS", "-Duser.language=en -Duser.country=GB -Duser.timezone=UTC");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("not done in " + PATIENCE_MINUTES + " min: " + command);
        }
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
