package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlannedMachine;

/// From where the meters of a plan's machines count at first, as one cell: "P-101 = 1200; P-102 = 900.5".
final class MeterStarts {

    private MeterStarts() {}

    static String text(PlanDetail plan) {
        Map<String, BigDecimal> starts = new TreeMap<>();
        for (PlannedMachine machine : plan.machines()) {
            BigDecimal start = plan.fields().meterFrom().get(machine.equipmentId());
            if (start != null) {
                starts.put(machine.tag(), start);
            }
        }
        return text(starts);
    }

    private static String text(Map<String, BigDecimal> starts) {
        List<String> all = new ArrayList<>();
        starts.forEach(
                (tag, start) -> all.add(tag + " = " + start.stripTrailingZeros().toPlainString()));
        return String.join("; ", all);
    }

    /// By the ids of machines; what cannot be read or is not of the plan is refused.
    static Map<Long, BigDecimal> read(
            Map<ImportField, Object> values, Map<String, Long> machines, RowProblems problems) {
        String cell = Objects.toString(values.get(PlanColumn.METER_FROM), "");
        Map<String, BigDecimal> starts = new TreeMap<>();
        Map<Long, BigDecimal> byId = new HashMap<>();
        for (String entry : PlanValues.tags(cell)) {
            int mark = entry.lastIndexOf('=');
            String tag = mark < 0 ? entry : entry.substring(0, mark).strip();
            BigDecimal start =
                    mark < 0 ? null : number(entry.substring(mark + 1).strip());
            Long machine = machines.get(tag);
            if (start == null || machine == null) {
                problems.refuse(PlanColumn.METER_FROM, Message.of("programme.meter-from"));
            } else {
                starts.put(tag, start);
                byId.put(machine, start);
            }
        }
        if (!starts.isEmpty()) {
            values.put(PlanColumn.METER_FROM, text(starts));
        }
        return byId;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException other) {
            return null;
        }
    }
}
