package org.millwright.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.NewEquipment;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// The work of one day made from the plans: preview, work orders with their tasks, occurrences, audit, commit and sync.
/// Beside it every row that came of it as JDBC batches into another store. The first time warms up.
final class GenerationBench {

    private static final int MACHINES = 1000;
    private static final int MACHINES_OF_A_PLAN = 50;
    private static final int TASKS = 5;
    private static final int TIMES = 3;
    private static final Op PREPARE = new Op("sample.load");
    private static final String TABLES = "select table_name from information_schema.columns"
            + " where table_schema = 'PUBLIC' and column_name = 'ID' order by table_name";

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
                Map<String, Long> before = PlainSql.on(plant.store(), GenerationBench::lastIds);
                taken[time] = Stopwatch.once(() ->
                        plant.planGeneration().generate(plant.store().today()).orThrow());
                Map<String, List<Object[]>> rows =
                        PlainSql.on(plant.store(), connection -> rowsSince(connection, before));
                floor[time] = Stopwatch.once(() -> insert(other.store(), rows));
            }
        }
        told.accept(Figure.compared("bench.generation", taken[TIMES - 1], floor[TIMES - 1], 3));
    }

    private static void prepare(Plant plant) {
        plant.store()
                .transact(PREPARE, tx -> {
                    List<Long> machines = machines(plant, tx);
                    for (int plan = 0; plan < MACHINES / MACHINES_OF_A_PLAN; plan++) {
                        int first = plan * MACHINES_OF_A_PLAN;
                        plant.planRegister()
                                .addIn(tx, plan(tx, plan, machines.subList(first, first + MACHINES_OF_A_PLAN)))
                                .orThrow();
                    }
                    return Outcome.done(machines.size());
                })
                .orThrow();
    }

    private static List<Long> machines(Plant plant, Tx tx) {
        List<NewEquipment> machines = IntStream.range(0, MACHINES)
                .mapToObj(number -> new NewEquipment(
                        tx.newId(), EquipmentFields.of("M-" + number, "Pump " + number, EquipmentKind.MACHINE, null)))
                .toList();
        plant.equipmentRegister().addAllIn(tx, machines);
        return machines.stream().map(NewEquipment::id).toList();
    }

    private static PlanFields plan(Tx tx, int number, List<Long> machines) {
        List<TaskFields> tasks = IntStream.rangeClosed(1, TASKS)
                .mapToObj(task -> TaskFields.of("Task " + task, TaskKind.CHECK))
                .toList();
        var crafts = List.of(new CraftHours("Mechanical", BigDecimal.ONE));
        var job = new PlanJob(PlanProduct.WORK_ORDER, null, "Service", null, 3, "Mechanical", BigDecimal.ONE)
                .with(new JobPlan(tasks, crafts, List.of(), List.of()));
        return new PlanFields(
                "PM-" + number,
                "Service " + number,
                TimingFields.calendar("FREQ=MONTHLY", tx.today(), PlanBasis.SCHEDULED, 0),
                job,
                null,
                true,
                machines);
    }

    private static Map<String, Long> lastIds(Connection connection) throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        for (Object[] table : PlainSql.rows(connection, TABLES)) {
            String name = String.valueOf(table[0]);
            Object id = PlainSql.rows(connection, "select coalesce(max(id), 0) from " + name)
                    .getFirst()[0];
            last.put(name, ((Number) id).longValue());
        }
        return last;
    }

    private static Map<String, List<Object[]>> rowsSince(Connection connection, Map<String, Long> before)
            throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, Long> table : before.entrySet()) {
            List<Object[]> made = new ArrayList<>(
                    PlainSql.rows(connection, "select * from " + table.getKey() + " where id > ?", table.getValue()));
            if (!made.isEmpty()) {
                rows.put(table.getKey(), made);
            }
        }
        return rows;
    }

    private static void insert(Store store, Map<String, List<Object[]>> rows) {
        PlainSql.on(store, connection -> {
            PlainSql.execute(connection, "set referential_integrity false");
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                PlainSql.insertAll(connection, table.getKey(), table.getValue());
            }
            connection.commit();
            PlainSql.execute(connection, "checkpoint sync");
            return rows.size();
        });
    }
}
