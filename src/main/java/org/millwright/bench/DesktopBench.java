package org.millwright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.millwright.platform.settings.UserFolders;

/// The real desktop as a process of its own, without a display: from its start to the first screen with data, on an
/// empty and on the large store, beside a bare window with the same theme; and what it holds in memory after the main
/// lists were in sight.
final class DesktopBench {

    private static final String HEAP = "-Xmx256m";
    private static final long SECONDS_TO_CLOSE = 60;
    private static final double MOST_MEGABYTES = 400;
    private static final double KILOBYTES_IN_MEGABYTE = 1000;

    private final Path folder;
    private final Path empty;
    private final Path large;
    private final int runs;

    /// @param folder for the settings of the processes
    DesktopBench(Path folder, Path empty, Path large, int runs) {
        this.folder = folder;
        this.empty = empty;
        this.large = large;
        this.runs = runs;
    }

    void run(Consumer<Figure> told) {
        double bare = start("bare", empty);
        double small = start("start", empty);
        told.accept(Figure.compared("bench.start-empty", small, bare, 1.5));
        double full = start("start", large);
        told.accept(Figure.compared("bench.start-large", full, bare, 1.5));
        told.accept(Figure.compared("bench.start-large-empty", full, small, 1.2));
        memory().ifPresent(megabytes ->
                told.accept(Figure.alone("bench.memory", Figure.Unit.MEGABYTES, megabytes, MOST_MEGABYTES)));
    }

    /// @return milliseconds, the median; one more run before is not counted
    private double start(String mode, Path store) {
        once(mode, store);
        return Stopwatch.median(
                DoubleStream.generate(() -> once(mode, store)).limit(runs).toArray());
    }

    /// Without the time that it takes to close.
    private double once(String mode, Path store) {
        Process[] desktop = new Process[1];
        double taken = Stopwatch.once(() -> {
            desktop[0] = open(mode, store);
            await(desktop[0], "usable");
        });
        end(desktop[0]);
        return taken;
    }

    /// Only where the system tells it.
    private OptionalDouble memory() {
        Process desktop = open("walk", large);
        try {
            await(desktop, "walked");
            Path status = Path.of("/proc", String.valueOf(desktop.pid()), "status");
            return Files.isReadable(status) ? resident(Files.readAllLines(status)) : OptionalDouble.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            end(desktop);
        }
    }

    static OptionalDouble resident(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_IN_MEGABYTE)
                .findFirst();
    }

    private Process open(String mode, Path store) {
        var builder = new ProcessBuilder(command(store));
        Map<String, String> environment = builder.environment();
        // the user's own settings stay as they are
        environment.put(UserFolders.HOME_VARIABLE, folder.toString());
        // by this a packaged program would take itself for the second half of its starter
        environment.remove("_JPACKAGE_LAUNCHER");
        environment.put(
                "_JAVA_OPTIONS", // the one that counts more than what the starter says
                HEAP + " -Dglass.platform=Headless -Dprism.order=sw -Dorg.millwright.bench=" + mode);
        builder.redirectError(folder.resolve("desktop.log").toFile());
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// As this process was started, and with the same class path; a packaged program starts itself.
    private static List<String> command(Path store) {
        List<String> command = new ArrayList<>();
        String program = ProcessHandle.current().info().command().orElseThrow();
        command.add(program);
        if (Path.of(program).getFileName().toString().startsWith("java")) {
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add("org.millwright.Main");
        }
        command.add(store.toString());
        return command;
    }

    private void await(Process desktop, String word) throws IOException {
        BufferedReader told = desktop.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.equals(word)) {
                return;
            }
        }
        throw new IllegalStateException(
                "the desktop ended before it was " + word + ": " + Files.readString(folder.resolve("desktop.log")));
    }

    /// It closes itself, as its user would close it.
    private static void end(Process desktop) {
        try {
            if (!desktop.waitFor(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                desktop.destroyForcibly();
                desktop.waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
