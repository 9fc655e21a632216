package org.millwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;

/// The measures do their work on the small sample, too; what they find there says nothing.
class BenchOnSmallTest {

    private final Stopwatch watch = new Stopwatch(0, 1);

    @Test
    void everyMeasureGivesItsFigures(@TempDir Path folder) {
        try (Plant plant = open(folder, "plant")) {
            plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
            var messages = new Messages(Locale.ENGLISH, plant.store().zone());
            List<Figure> figures = new ArrayList<>();

            new ListBench(plant, watch).run(figures::add);
            new SearchBench(plant, watch).run(figures::add);
            new ActionBench(plant, watch).run(figures::add);
            new WorkbookBench(plant, watch, folder, messages).run(figures::add);
            new ImportBench(plant, name -> open(folder, name), folder, messages).run(figures::add);
            new GenerationBench(name -> open(folder, name)).run(figures::add);
            new ProgrammeBench(name -> open(folder, name), folder, messages, 1).run(figures::add);

            assertThat(figures)
                    .extracting(Figure::name)
                    .contains("bench.first-page", "bench.jump", "bench.search", "bench.action", "bench.import")
                    .contains("bench.workbook", "bench.generation", "bench.import-plans", "bench.import-rounds");
            assertThat(figures).allSatisfy(figure -> assertThat(figure.value()).isPositive());
        }
    }

    private static Plant open(Path folder, String name) {
        return Plant.of(
                TestStores.open(folder.resolve(name + ".mv.db").toString()).orThrow());
    }
}
