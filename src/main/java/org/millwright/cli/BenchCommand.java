package org.millwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.millwright.bench.Figure;
import org.millwright.bench.LargeBench;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `millwright bench`: measures the program on the large sample, beside what each thing takes at least.
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    /// The one size that is worth measuring.
    enum Size {
        LARGE
    }

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // there is only one
    @Option(names = "--size", paramLabel = "large", required = true, descriptionKey = "millwright.bench.size")
    private @Nullable Size size;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "millwright.bench.runs")
    private int runs = 5;

    @Override
    public Integer call() {
        var program = (MillwrightCommand) spec.root().userObject();
        var output = new Output(
                spec.commandLine(), program.messages(), program.options().json());
        return switch (measured(program)) {
            case Outcome.Done<List<Figure>>(var figures) -> {
                if (program.options().json()) {
                    output.print(new Printout(figures, List.of()));
                }
                yield PlantCommand.DONE;
            }
            case Outcome.Refused<List<Figure>>(var reasons) -> {
                output.refuse(reasons, Map.of());
                yield PlantCommand.REFUSED;
            }
        };
    }

    private Outcome<List<Figure>> measured(MillwrightCommand program) {
        Outcome<StoreLocation> location = program.options().store() == null
                ? Outcome.done(new StoreLocation.FileStore(
                        Path.of(System.getProperty("java.io.tmpdir"), "millwright-bench", "large.mv.db")))
                : StoreLocation.parse(program.options().store());
        return location.then(found -> found instanceof StoreLocation.FileStore file
                ? measured(program, file)
                : Outcome.refused("bench.refused.server"));
    }

    private Outcome<List<Figure>> measured(MillwrightCommand program, StoreLocation.FileStore large) {
        try (var line = new ProgressLine(spec.commandLine().getErr(), program.messages())) {
            Progress progress = program.tellsProgress() ? line : Progress.silent();
            return made(program, large, progress).then(_ -> {
                Path folder = temporary();
                try {
                    return Outcome.done(new LargeBench(
                                    folder,
                                    path -> open(program, path, Absent.BEGIN).orThrow(),
                                    program.messages(),
                                    progress,
                                    runs)
                            .run(large.file(), told(program, line)));
                } finally {
                    delete(folder);
                }
            });
        }
    }

    /// For people each figure when it is there; for programs all of them at the end.
    private Consumer<Figure> told(MillwrightCommand program, ProgressLine line) {
        if (program.options().json()) {
            return figure -> {};
        }
        var table = new FigureTable(spec.commandLine().getOut(), program.messages());
        line.clear();
        table.head();
        return figure -> {
            line.clear();
            table.row(figure);
        };
    }

    private static Outcome<Path> made(MillwrightCommand program, StoreLocation.FileStore large, Progress progress) {
        if (large.exists()) {
            return Outcome.done(large.file());
        }
        return open(program, large.file(), Absent.NEW).then(plant -> {
            try (plant) {
                return plant.samples().load(SampleSize.LARGE, progress).map(_ -> large.file());
            }
        });
    }

    private static Outcome<Plant> open(MillwrightCommand program, Path file, Absent absent) {
        return program.opener().open(program.options().at(file.toString()), absent);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("millwright-bench");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
