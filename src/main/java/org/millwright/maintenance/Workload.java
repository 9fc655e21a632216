package org.millwright.maintenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Load against capacity by craft, span by span.
public record Workload(CraftCapacity capacity, List<Row> rows) {

    /// One craft.
    ///
    /// @param craft empty for work of which nobody has said which craft it needs
    /// @param loads one for each span, in order
    public record Row(String craft, List<CraftLoad> loads) {

        public Row {
            loads = List.copyOf(loads);
        }

        /// Over all spans.
        public CraftLoad total() {
            return loads.stream().reduce(CraftLoad::plus).orElseThrow();
        }
    }

    public Workload {
        rows = List.copyOf(rows);
    }

    /// Every craft that has people or work, by name; work without a craft last.
    ///
    /// @param spans in order, none of them twice, at least one
    /// @param demands those outside the spans are left out
    public static Workload of(List<DaySpan> spans, Collection<CraftDemand> demands, CraftCapacity capacity) {
        Map<String, String> names = new HashMap<>();
        Map<String, List<CraftDemand>> byCraft = new LinkedHashMap<>();
        capacity.crews().forEach(crew -> {
            names.put(CraftCapacity.key(crew.craft()), crew.craft());
            byCraft.put(CraftCapacity.key(crew.craft()), new ArrayList<>());
        });
        for (CraftDemand demand : demands) {
            if (spans.stream().anyMatch(span -> span.holds(demand.on()))) {
                String key = CraftCapacity.key(demand.craft());
                names.putIfAbsent(key, demand.craft().strip());
                byCraft.computeIfAbsent(key, craft -> new ArrayList<>()).add(demand);
            }
        }
        List<Row> rows = new ArrayList<>();
        byCraft.forEach((key, asked) -> rows.add(row(names.getOrDefault(key, key), spans, asked, capacity)));
        rows.sort(Comparator.comparing((Row row) -> row.craft().isEmpty()).thenComparing(Row::craft));
        return new Workload(capacity, rows);
    }

    private static Row row(String craft, List<DaySpan> spans, List<CraftDemand> asked, CraftCapacity capacity) {
        return new Row(
                craft,
                spans.stream()
                        .map(span -> new CraftLoad(
                                span, hours(asked, span, false), hours(asked, span, true), capacity.hours(craft, span)))
                        .toList());
    }

    private static BigDecimal hours(List<CraftDemand> asked, DaySpan span, boolean planned) {
        return asked.stream()
                .filter(demand -> demand.planned() == planned && span.holds(demand.on()))
                .map(CraftDemand::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
