package org.millwright.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.Stop;
import org.millwright.kernel.Message;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterFields;

/// Small files of rounds over a plant with the machines A (1), B (2) and the line L (9); A has a meter.
final class RoundRows {

    static final Map<String, Long> EQUIPMENT = Map.of("A", 1L, "B", 2L, "L", 9L);
    private static final Meter HOURS = new Meter(
            70, 1, MeterFields.counter(1, "Hours", "h"), (LocalDate) null, new Meter.Machine("A", "Machine A"));

    private final Map<String, RoundDetail> rounds = new TreeMap<>();
    private final Set<Long> answered = new java.util.HashSet<>();
    private final List<RowDraft> drafts = new ArrayList<>();
    private ImportMapping mapping = ImportMapping.NONE;

    RoundRows() {
        for (RoundColumn column : RoundColumn.values()) {
            mapping = mapping.with(column, ValueSource.column(column.key()));
        }
    }

    static CheckPointFields look(long id, String name, long machine) {
        return new CheckPointFields(id, name, machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
    }

    /// The same, which is not walked any more.
    static CheckPointFields resting(long id, String name, long machine) {
        return new CheckPointFields(id, name, machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, false);
    }

    /// A round R in the plant that walks through L.
    RoundRows plant(CheckPointFields... points) {
        Map<Long, Stop> machines = new HashMap<>();
        EQUIPMENT.forEach((tag, id) -> machines.put(id, new Stop(id, tag, "Name of " + tag)));
        var fields = new RoundFields("R", "Morning", 9L, true, List.of(points));
        rounds.put("R", new RoundDetail(5, 3, fields, machines, Map.of(70L, "Hours")));
        return this;
    }

    RoundRows answered(long point) {
        answered.add(point);
        return this;
    }

    /// A row of round R at the next line, which begins with 2.
    RoundRows row(Object... pairs) {
        Map<ImportField, Object> values = new LinkedHashMap<>(Map.of(RoundColumn.ROUND, "R"));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((ImportField) pairs[i], pairs[i + 1]);
        }
        drafts.add(new RowDraft(drafts.size() + 2L, values, List.of()));
        return this;
    }

    RoundRows point(String machine, String name, Object... pairs) {
        List<Object> all = new ArrayList<>(List.of(RoundColumn.MACHINE, machine, RoundColumn.POINT, name));
        all.addAll(List.of(pairs));
        return row(all.toArray());
    }

    RoundPlan plan() {
        var world = new RoundWorld(rounds, EQUIPMENT, Map.of(1L, List.of(HOURS)), answered);
        return RoundPlanner.plan(drafts, world, mapping);
    }

    /// Each row as "line fate", with what differs or what is wrong.
    List<String> fates() {
        return plan().lines().stream()
                .map(line -> line.line() + " " + line.fate() + differing(line) + wrong(line))
                .toList();
    }

    private static String differing(ImportLine line) {
        return String.join(
                "",
                line.differences().stream()
                        .map(one -> " " + one.field().key() + " " + shown(one.before()) + ">" + shown(one.after()))
                        .toList());
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String wrong(ImportLine line) {
        return String.join(
                "",
                line.problems().stream()
                        .map(problem -> " " + problem.field().key() + " "
                                + problem.reason().key())
                        .toList());
    }

    /// The names of the points that would be written, in their order.
    List<String> written() {
        return plan().steps().getFirst().fields().points().stream()
                .map(CheckPointFields::name)
                .toList();
    }

    static Message message(ImportLine line) {
        return line.problems().getFirst().reason();
    }
}
