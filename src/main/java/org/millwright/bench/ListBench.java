package org.millwright.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;

/// The list of all work orders, as the screen asks for it: its first page, and a jump far down. Beside it a page that
/// plain JDBC fetches by the key that the page before ended with.
final class ListBench {

    private static final int PAGE = 50;
    private static final int FAR = 900_000;

    private static final String KEYSET = """
        select w.*, e.tag, e.name, p.name
        from work_order w join equipment e on e.id = w.equipment_id left join person p on p.id = w.assignee_id
        where w.id > ? order by w.id limit 50
        """;

    private final Plant plant;
    private final Stopwatch watch;

    ListBench(Plant plant, Stopwatch watch) {
        this.plant = plant;
        this.watch = watch;
    }

    void run(Consumer<Figure> told) {
        long[] all = plant.workOrderQueries().ids(ListRequest.ALL);
        int far = Math.max(0, Math.min(FAR, all.length - PAGE));
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        double firstFloor = PlainSql.on(plant.store(), connection -> page(connection, 0));
        double first = watch.median(() -> {
            plant.workOrderQueries().rows(plant.workOrderQueries().head(ListRequest.ALL, PAGE));
        });
        told.accept(Figure.compared("bench.first-page", first, firstFloor, 3));
        double farFloor = PlainSql.on(plant.store(), connection -> page(connection, sorted[far]));
        double jump = watch.median(() -> plant.workOrderQueries().rows(Arrays.copyOfRange(all, far, far + PAGE)));
        told.accept(Figure.compared("bench.jump", jump, farFloor, 3));
    }

    private double page(Connection connection, long after) throws SQLException {
        try (var statement = connection.prepareStatement(KEYSET)) {
            return watch.median(() -> PlainSql.rows(statement, after));
        }
    }
}
