package org.millwright.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;

/// The work of one day made from the plans: preview, work orders with their tasks, occurrences, audit, commit and sync.
/// Beside it every row that came of it as JDBC batches into another store. The first time warms up.
final class GenerationBench {

    private static final int MACHINES_OF_A_PLAN = 50;
    private static final int TASKS = 5;
    private static final int TIMES = 3;

    private final Function<String, Plant> fresh;

    /// @param fresh an empty plant of that name
    GenerationBench(Function<String, Plant> fresh) {
        this.fresh = fresh;
    }

    void run(Consumer<Figure> told) {
        double[] taken = new double[TIMES];
        double[] floor = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            try (Plant plant = fresh.apply("generation-" + time);
                    Plant other = fresh.apply("inserts-" + time)) {
                prepare(plant);
                var before = MadeRows.Before.of(plant.store());
                taken[time] = Stopwatch.once(() ->
                        plant.planGeneration().generate(plant.store().today()).orThrow());
                MadeRows made = MadeRows.since(before, plant.store());
                floor[time] = Stopwatch.once(() -> made.insertInto(other.store()));
            }
        }
        told.accept(Figure.compared("bench.generation", taken[TIMES - 1], floor[TIMES - 1], 3));
    }

    private static void prepare(Plant plant) {
        plant.store()
                .transact(Pumps.PREPARE, tx -> {
                    List<Long> machines = Pumps.addIn(tx, plant);
                    for (int plan = 0; plan < machines.size() / MACHINES_OF_A_PLAN; plan++) {
                        int first = plan * MACHINES_OF_A_PLAN;
                        plant.planRegister()
                                .addIn(
                                        tx,
                                        Service.plan(
                                                plan,
                                                TASKS,
                                                tx.today(),
                                                machines.subList(first, first + MACHINES_OF_A_PLAN)))
                                .orThrow();
                    }
                    return Outcome.done(machines.size());
                })
                .orThrow();
    }
}
