package org.millwright.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.RoundDetail;
import org.millwright.kernel.Message;
import org.millwright.meter.Meter;

/// Makes check points of rows.
final class PointFilling {

    private final RoundWorld world;
    private final @Nullable RoundDetail round;
    private final Map<ImportField, Object> head;

    PointFilling(RoundWorld world, @Nullable RoundDetail round, Map<ImportField, Object> head) {
        this.world = world;
        this.round = round;
        this.head = head;
    }

    void fill(PlannedPoint row) {
        CheckPointFields known = row.known();
        Map<ImportField, Object> before = known == null || round == null ? null : PointValues.of(known, round);
        Map<ImportField, Object> start = new HashMap<>();
        if (before != null) {
            start.putAll(before);
        } else {
            start.put(RoundColumn.WALKED, true);
            if (head.get(RoundColumn.AREA) != null) {
                start.put(RoundColumn.MACHINE, Objects.requireNonNull(head.get(RoundColumn.AREA)));
            }
            row.problems().need(RoundColumn.POINT);
        }
        Map<ImportField, Object> after = ColumnValues.over(start, row.draft(), RoundColumn.OF_POINT);
        PointValues.tidy(after);
        after.put(RoundColumn.KIND, PointValues.kind(after));
        if (after.get(RoundColumn.KIND) != CheckPointKind.METER && row.draft().value(RoundColumn.METER) == null) {
            after.remove(RoundColumn.METER);
        }
        check(row, after);
        row.becomes(before, after);
    }

    private void check(PlannedPoint row, Map<ImportField, Object> after) {
        Object tag = after.get(RoundColumn.MACHINE);
        if (tag != null && world.idOf(tag) == null) {
            row.problems().refuse(RoundColumn.MACHINE, Message.of("programme.no-equipment"));
        }
        CheckPointFields known = row.known();
        if (known != null
                && known.kind() != after.get(RoundColumn.KIND)
                && known.id() != null
                && world.answered().contains(known.id())) {
            row.problems().refuse(RoundColumn.KIND, Message.of("inspection.refused.kind-answered"));
        }
        if (after.get(RoundColumn.METER) != null) {
            meter(row, after, world.metersOf(world.idOf(tag)));
        }
    }

    /// The meter of the machine, in whose unit it is read.
    private static void meter(PlannedPoint row, Map<ImportField, Object> after, List<Meter> there) {
        Meter meter = meter(there, after);
        if (meter == null) {
            row.problems()
                    .refuse(
                            RoundColumn.METER,
                            there.isEmpty()
                                    ? Message.of("exchange.machine-without-meters")
                                    : Message.of(
                                            "exchange.meter-unknown",
                                            there.stream()
                                                    .map(each -> each.fields().name())
                                                    .collect(Collectors.joining(", "))));
            return;
        }
        String unit = meter.fields().unit();
        Object said = row.draft().value(RoundColumn.UNIT);
        if (said != null && !said.equals(unit)) {
            row.problems().refuse(RoundColumn.UNIT, Message.of("exchange.unit-differs", unit));
        }
        after.put(RoundColumn.UNIT, unit);
    }

    private static @Nullable Meter meter(List<Meter> there, Map<ImportField, Object> values) {
        Object name = values.get(RoundColumn.METER);
        return there.stream()
                .filter(meter -> meter.fields().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    CheckPointFields fields(PlannedPoint row) {
        Map<ImportField, Object> values = row.after();
        Long machine = world.idOf(values.get(RoundColumn.MACHINE));
        Meter meter = meter(world.metersOf(machine), values);
        CheckPointFields known = row.known();
        return PointValues.fields(
                known == null ? null : known.id(), values, machine, meter == null ? null : meter.id());
    }
}
