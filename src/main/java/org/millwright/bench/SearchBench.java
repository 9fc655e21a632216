package org.millwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.millwright.plant.Plant;
import org.millwright.platform.names.LiveNames;

/// Search while typing over equipment, work orders and parts, as Ctrl+K asks once the names are loaded. Beside it a
/// scan of the same names in memory, which stops for nothing but their number.
final class SearchBench {

    private static final int MOST = 6;
    private static final List<String> TYPED = List.of("pum", "filler", "bearing 62", "leak hydraulic", "wo-0900");

    private static final String NAMES = """
        select lower(tag || ' ' || name) from equipment
        union all select lower(w.work_order_no || ' ' || w.title || ' ' || e.tag || ' ' || e.name)
            from work_order w join equipment e on e.id = w.equipment_id
        union all select lower(part_no || ' ' || name) from part
        """;

    private final Plant plant;
    private final Stopwatch watch;

    SearchBench(Plant plant, Stopwatch watch) {
        this.plant = plant;
        this.watch = watch;
    }

    void run(Consumer<Figure> told) {
        plant.names().forEach(LiveNames::load);
        double[] searches = TYPED.stream()
                .mapToDouble(typed -> watch.median(() -> search(typed)))
                .toArray();
        List<String> names = PlainSql.on(
                plant.store(),
                connection -> PlainSql.rows(connection, NAMES).stream()
                        .map(row -> String.valueOf(row[0]))
                        .toList());
        double[] scans = TYPED.stream()
                .mapToDouble(typed -> watch.median(() -> scan(names, typed)))
                .toArray();
        told.accept(Figure.compared("bench.search", Stopwatch.median(searches), Stopwatch.median(scans), 3));
    }

    private void search(String typed) {
        plant.equipment().search(typed, MOST);
        plant.workOrderQueries().search(typed, MOST);
        plant.stock().search(typed, MOST);
    }

    private static List<String> scan(List<String> names, String typed) {
        String[] words = typed.toLowerCase(Locale.ROOT).split(" ");
        List<String> found = new ArrayList<>();
        for (String name : names) {
            boolean all = true;
            for (String word : words) {
                all = all && name.contains(word);
            }
            if (all) {
                found.add(name);
            }
        }
        return found;
    }
}
