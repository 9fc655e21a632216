package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlannedMachine;

/// From where the meters of a plan's machines count at first, as one cell: "P-101 = 1200; P-102 = 900.5".
public final class MeterStarts {

    /// With so many decimals a point could also stand between thousands.
    private static final int LIKE_A_GROUP = 3;

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

    /// With numbers that read the same in every language.
    private static String text(Map<String, BigDecimal> starts) {
        List<String> all = new ArrayList<>();
        starts.forEach((tag, start) -> {
            BigDecimal bare = start.stripTrailingZeros();
            BigDecimal clear = bare.scale() == LIKE_A_GROUP ? bare.setScale(LIKE_A_GROUP + 1) : bare;
            all.add(tag + " = " + clear.toPlainString());
        });
        return String.join("; ", all);
    }

    /// The cell as an export writes it, whatever its order, spaces and way of writing numbers.
    ///
    /// @param number reads numbers as the file writes them
    public static Outcome<String> plain(String cell, Function<String, Optional<BigDecimal>> number) {
        Map<String, BigDecimal> starts = new TreeMap<>();
        for (String entry : PlanValues.tags(cell)) {
            int mark = entry.lastIndexOf('=');
            Optional<BigDecimal> start = mark < 0
                    ? Optional.empty()
                    : number.apply(entry.substring(mark + 1).strip());
            if (start.isEmpty()) {
                return Outcome.refused("programme.meter-from");
            }
            starts.put(entry.substring(0, mark).strip(), start.get());
        }
        return Outcome.done(text(starts));
    }

    /// By the ids of machines; what is not of the plan is refused.
    ///
    /// @param values where the cell is {@link #plain}
    static Map<Long, BigDecimal> read(
            Map<ImportField, Object> values, Map<String, Long> machines, RowProblems problems) {
        Map<Long, BigDecimal> byId = new HashMap<>();
        for (String entry : PlanValues.tags(Objects.toString(values.get(PlanColumn.METER_FROM), ""))) {
            int mark = entry.lastIndexOf('=');
            Long machine = machines.get(entry.substring(0, mark).strip());
            if (machine == null) {
                problems.refuse(PlanColumn.METER_FROM, Message.of("programme.meter-from"));
            } else {
                byId.put(machine, new BigDecimal(entry.substring(mark + 1).strip()));
            }
        }
        return byId;
    }
}
