package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Labelled;
import org.millwright.maintenance.PlanDetail;

/// Rows of chance, each from its seed: what is taken once is taken as it is a second time, and what an export writes
/// changes nothing.
class RandomPlanRowsTest {

    private static final int SEEDS = 2000;
    private static final List<String> RULES = List.of(
            "FREQ=MONTHLY;BYDAY=-1FR",
            "freq=daily;interval=10",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU",
            "RRULE:FREQ=YEARLY",
            "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4");

    @Test
    void whatIsTakenOnceIsUnchangedAfterwards() {
        int taken = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Map<ImportField, Object> row = row(new Random(seed));
            PlansPlan plan = new PlanRows().row(row).plan();
            if (plan.steps().isEmpty()) {
                continue;
            }
            taken++;
            PlanRows plant = new PlanRows().after(plan);
            PlanWorld world = plant.world();
            PlanDetail detail = world.plans().values().iterator().next();

            assertThat(plant.row(row).fates()).as("seed %d", seed).containsExactly("2 UNCHANGED");
            assertThat(new PlanRows()
                            .after(plan)
                            .row(PlanValues.of(detail, world.words()))
                            .fates())
                    .as("export of seed %d", seed)
                    .containsExactly("2 UNCHANGED");
        }
        assertThat(taken).isGreaterThan(SEEDS / 50);
    }

    private static Map<ImportField, Object> row(Random dice) {
        Map<ImportField, Object> row = new HashMap<>();
        row.put(PlanColumn.CODE, "P");
        row.put(PlanColumn.NAME, "=Name " + dice.nextInt());
        row.put(PlanColumn.MACHINES, dice.nextBoolean() ? "A" : " B ;A");
        row.put(PlanColumn.FIRST_DAY, PlanRows.FIRST.plusDays(dice.nextInt(400)));
        for (PlanColumn column : PlanColumn.OF_ROW) {
            if (!row.containsKey(column) && dice.nextInt(5) == 0) {
                row.put(column, value(column, dice));
            }
        }
        if (row.containsKey(PlanColumn.RULE)) {
            row.remove(PlanColumn.EVERY);
            row.remove(PlanColumn.PERIOD);
        }
        return row;
    }

    private static Object value(PlanColumn column, Random dice) {
        return switch (column.type()) {
            case CHOICE -> {
                List<? extends Labelled> all = column.choices();
                yield all.get(dice.nextInt(all.size()));
            }
            case FLAG -> dice.nextBoolean();
            case WHOLE -> 1 + dice.nextInt(4);
            case DECIMAL -> BigDecimal.valueOf(1 + dice.nextInt(5000), 2).stripTrailingZeros();
            case MONTH_DAY -> MonthDay.of(1 + dice.nextInt(12), 1 + dice.nextInt(29));
            default -> text(column, dice);
        };
    }

    private static String text(PlanColumn column, Random dice) {
        return switch (column) {
            case RULE -> RULES.get(dice.nextInt(RULES.size()));
            case ROUND -> "R";
            case METER_FROM -> "A = " + dice.nextInt(100);
            case DESCRIPTION -> " two\r\nlines ";
            default -> "@" + column.key();
        };
    }
}
