package org.millwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Measures the program on the large sample, each figure beside its floor. It works on a copy.
public final class LargeBench {

    private static final int STEPS = 6;

    private final Path folder;
    private final Function<Path, Plant> plants;
    private final Messages messages;
    private final Progress progress;
    private final int runs;

    /// @param folder an empty one
    /// @param plants opens a plant, and begins it where there is none
    /// @param runs how often each is measured
    public LargeBench(Path folder, Function<Path, Plant> plants, Messages messages, Progress progress, int runs) {
        this.folder = folder;
        this.plants = plants;
        this.messages = messages;
        this.progress = progress;
        this.runs = runs;
    }

    /// @param large the store of the large sample; it stays as it is
    public List<Figure> run(Path large) {
        try {
            Path copy = Files.copy(large, folder.resolve("large.mv.db"));
            Path empty = folder.resolve("empty.mv.db");
            plants.apply(empty).close();
            List<Figure> figures = new ArrayList<>();
            figures.addAll(step(0, "bench.step.start", new DesktopBench(folder, empty, copy, runs)::run));
            try (Plant plant = plants.apply(copy)) {
                var watch = new Stopwatch(Math.min(runs, 2), runs);
                // the embedded database answers the same question from its last result
                PlainSql.on(plant.store(), connection -> {
                    PlainSql.execute(connection, "set optimize_reuse_results 0");
                    return connection;
                });
                figures.addAll(step(1, "bench.step.lists", new ListBench(plant, watch)::run));
                figures.addAll(step(2, "bench.step.search", new SearchBench(plant, watch)::run));
                figures.addAll(
                        step(3, "bench.step.action", new ActionBench(plant, new Stopwatch(20 * runs, 20 * runs))::run));
                figures.addAll(step(4, "bench.step.workbook", new WorkbookBench(plant, watch, folder, messages)::run));
                figures.addAll(step(
                        5,
                        "bench.step.import",
                        new ImportBench(plant, name -> plants.apply(folder.resolve(name + ".mv.db")), folder, messages)
                                ::run));
            }
            return figures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Step {
        List<Figure> run();
    }

    private List<Figure> step(int no, String name, Step step) {
        progress.report((double) no / STEPS, Message.of(name));
        return step.run();
    }
}
