package org.millwright.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.millwright.exchange.app.ImportFile;
import org.millwright.exchange.app.Importer;
import org.millwright.exchange.app.ReadAs;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SaveRound;
import org.millwright.maintenance.SavePlan;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// A plant's whole programme from workbooks: plans with their tasks, and rounds with their check points, each dry run,
/// import, audit, commit and sync. Beside it every row that came of it as JDBC batches into another store. The times
/// before the last warm up.
final class ProgrammeBench {

    private static final int PLANS = 1000;
    private static final int TASKS = 3;
    private static final int ROUNDS = 1000;
    private static final int POINTS = 10;
    private static final Question WARMTH =
            Question.number("\u00b0C", new Limits(null, null, BigDecimal.valueOf(70), BigDecimal.valueOf(85)));

    private final Function<String, Plant> fresh;
    private final Path folder;
    private final Messages messages;
    private final int times;

    /// @param fresh an empty plant of that name
    /// @param times how often each is done; the last counts
    ProgrammeBench(Function<String, Plant> fresh, Path folder, Messages messages, int times) {
        this.fresh = fresh;
        this.folder = folder;
        this.messages = messages;
        this.times = times;
    }

    void run(Consumer<Figure> told) {
        Path plans = folder.resolve("programme-plans.xlsx");
        Path rounds = folder.resolve("programme-rounds.xlsx");
        try (Plant plant = fresh.apply("programme")) {
            prepare(plant);
            plant.planExport().write(plans, messages, Progress.silent()).orThrow();
            plant.roundExport().write(rounds, messages, Progress.silent()).orThrow();
        }
        told.accept(measured("bench.import-plans", plans, Plant::planImport));
        told.accept(measured("bench.import-rounds", rounds, Plant::roundImport));
    }

    private Figure measured(String name, Path file, Function<Plant, Importer> importer) {
        double[] taken = new double[times];
        double[] floor = new double[times];
        for (int time = 0; time < times; time++) {
            try (Plant plant = fresh.apply(name + time);
                    Plant other = fresh.apply(name + "-inserts" + time)) {
                Pumps.addTo(plant);
                var before = MadeRows.Before.of(plant.store());
                taken[time] = Stopwatch.once(() -> imported(importer.apply(plant), file));
                MadeRows made = MadeRows.since(before, plant.store());
                floor[time] = Stopwatch.once(() -> made.insertInto(other.store()));
            }
        }
        return Figure.compared(name, taken[times - 1], floor[times - 1], 3);
    }

    private void imported(Importer importer, Path file) {
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        var run = importer.dryRun(
                        opened, importer.suggest(opened), messages.formats().locale(), Progress.silent())
                .orThrow();
        importer.apply(run, false, Progress.silent()).orThrow();
    }

    private static void prepare(Plant plant) {
        plant.store()
                .transact(Pumps.PREPARE, tx -> {
                    List<Long> machines = Pumps.addIn(tx, plant);
                    List<SavePlan> plans = IntStream.range(0, PLANS)
                            .mapToObj(number -> SavePlan.added(
                                    Service.plan(number, TASKS, tx.today(), List.of(machines.get(number)))))
                            .toList();
                    List<SaveRound> rounds = IntStream.range(0, ROUNDS)
                            .mapToObj(number -> round(number, machines.get(number)))
                            .toList();
                    return plant.planRegister()
                            .saveAllIn(tx, plans)
                            .then(saved -> plant.roundRegister().saveAllIn(tx, rounds));
                })
                .orThrow();
    }

    /// Half of the points are looked at, half are measured.
    private static SaveRound round(int number, long machine) {
        List<CheckPointFields> points = IntStream.range(0, POINTS)
                .mapToObj(place -> new CheckPointFields(
                        null, "Point " + place, machine, place % 2 == 0 ? Question.PASS_FAIL : WARMTH, null, true))
                .toList();
        return SaveRound.added(new RoundFields("R-" + number, "Round " + number, machine, true, points));
    }
}
