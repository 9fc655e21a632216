package org.millwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Measures the program on the large sample, each figure beside its floor. It works on a copy.
public final class LargeBench {

    private static final int STEPS = 8;

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
    /// @param told hears each figure as soon as it is measured
    public List<Figure> run(Path large, Consumer<Figure> told) {
        try {
            Path copy = Files.copy(large, folder.resolve("large.mv.db"));
            Path empty = folder.resolve("empty.mv.db");
            plants.apply(empty).close();
            List<Figure> figures = new ArrayList<>();
            Consumer<Figure> sink = told.andThen(figures::add);
            step(0, "bench.step.start", () -> new DesktopBench(folder, empty, copy, runs).run(sink));
            try (Plant plant = plants.apply(copy)) {
                var watch = new Stopwatch(Math.min(runs, 2), runs);
                // the embedded database answers the same question from its last result
                PlainSql.on(plant.store(), connection -> {
                    PlainSql.execute(connection, "set optimize_reuse_results 0");
                    return connection;
                });
                step(1, "bench.step.lists", () -> new ListBench(plant, watch).run(sink));
                step(2, "bench.step.search", () -> new SearchBench(plant, watch).run(sink));
                var often = new Stopwatch(20 * runs, 20 * runs);
                step(3, "bench.step.action", () -> new ActionBench(plant, often).run(sink));
                step(4, "bench.step.workbook", () -> new WorkbookBench(plant, watch, folder, messages).run(sink));
                Function<String, Plant> fresh = name -> plants.apply(folder.resolve(name + ".mv.db"));
                step(5, "bench.step.import", () -> new ImportBench(plant, fresh, folder, messages).run(sink));
                step(6, "bench.step.generation", () -> new GenerationBench(fresh).run(sink));
                step(7, "bench.step.programme", () -> new ProgrammeBench(fresh, folder, messages, 3).run(sink));
            }
            return figures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void step(int no, String name, Runnable step) {
        progress.report((double) no / STEPS, Message.of(name));
        step.run();
    }
}
