package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.millwright.inspection.Question;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.sample.CheckCatalogue.Check;
import org.millwright.sample.SampleRound.CheckPoint;

/// The inspection rounds, one or more through each line and area, and the plans that make them due.
final class RoundBook {

    /// @param points in the order of the round's check points
    record Walk(SampleRound round, SamplePlan plan, Cadence cadence, List<Point> points) {}

    record Point(Machine machine, Check check) {}

    // area or line | code | name | cadence | classes looked at | most points
    private static final String ROUNDS = """
        L1 | W | Weekly round line 1 | 1W:TU | WSH,EBI,FIL,CAP,FHI,LAB,PAC,PAL,CNV | 18
        L2 | W | Weekly round line 2 | 1W:WE | BLM,RIN,MIX,FIL,CAP,FHI,LAB,PAC,PAL,WRP,CNV | 18
        L3 | W | Weekly round line 3 | 1W:TH | BLM,MIX,FIL,CAP,FHI,LAB,PAC,PAL,WRP | 18
        L4 | W | Weekly round line 4 | 1W:MO | FIL,SEA,PST,MIX,FHI,PAC,PAL,WRP,CNV | 18
        L5 | W | Weekly round line 5 | 1W:FR | BLM,FPA,FIL,CAP,FHI,LAB,PAC,PAL,WRP | 18
        L6 | W | Weekly round line 6 | 1W:TU | BLM,FIL,CAP,FHI,LAB,PAC,PAL,WRP | 18
        L7 | W | Weekly round line 7 | 1W:TH | WSH,EBI,FIL,CAP,FHI,LAB,PAC,PAL | 18
        L8 | W | Weekly round line 8 | 1W:WE | BLM,FPA,MIX,FIL,CAP,FHI,LAB,PAC,PAL,WRP | 18
        UTL | D | Boiler and compressor round | 1W:MO,TH | BOI,CMP,DRY,PMP | 16
        UTL | K | Refrigeration and CO2 round | 1W:TU | CHL,CTW,COV | 12
        WTR | W | Water treatment round | 1W:MO | SFL,ACF,ROU,UVS,DOS,PMP | 20
        SYR | W | Syrup room round | 1W:WE | FPA,MIX,HEX,PMP,DOS,TNK | 18
        CIP | W | CIP station round | 1W:FR | CIP,PMP,DOS,TNK,HEX | 16
        WWT | W | Waste water round | 2W | BLW,PMP,DOS,TNK | 12
        WHS | M | Doors, ramps and chargers | 1M:MO | DCK,DOR,CHG | 20
        BLD | M | Building services round | 1M | AHU,DOR,PMP | 12
        """;

    private static final int LEAD_DAYS = 1;

    private RoundBook() {}

    static List<Walk> write(List<Machine> machines, LocalDate from) {
        var walks = new ArrayList<Walk>();
        for (List<String> row : Rows.of(6, ROUNDS).rows()) {
            List<Point> points = points(machines, row);
            if (!points.isEmpty()) {
                Cadence cadence = Cadence.of(row.get(3));
                SampleRound round = round(row, points);
                walks.add(new Walk(round, plan(row, round, cadence, from), cadence, points));
            }
        }
        return walks;
    }

    private static List<Point> points(List<Machine> machines, List<String> row) {
        var points = new ArrayList<Point>();
        for (String code : Rows.list(row.get(4))) {
            for (Machine machine : machines) {
                if (row.get(0).equals(machine.equipment().parentTag())
                        && machine.type().code().equals(code)) {
                    for (Check check : CheckCatalogue.of(code)) {
                        points.add(new Point(machine, check));
                    }
                }
            }
        }
        return spread(points, Integer.parseInt(row.get(5)));
    }

    /// Evenly spread over the round when there are more than can be walked.
    private static List<Point> spread(List<Point> points, int most) {
        if (points.size() <= most) {
            return points;
        }
        var kept = new ArrayList<Point>();
        for (int i = 0; i < most; i++) {
            kept.add(points.get(i * points.size() / most));
        }
        return kept;
    }

    private static SampleRound round(List<String> row, List<Point> points) {
        var checkPoints = new ArrayList<CheckPoint>();
        for (Point point : points) {
            Check check = point.check();
            checkPoints.add(new CheckPoint(
                    checkPoints.size() + 1,
                    point.machine().tag(),
                    check.name(),
                    check.numeric() ? Question.number(check.unit(), check.limits()) : Question.PASS_FAIL,
                    null,
                    check.instruction().isEmpty() ? null : check.instruction()));
        }
        return new SampleRound("RND-" + row.get(0) + "-" + row.get(1), row.get(2), row.get(0), checkPoints);
    }

    private static SamplePlan plan(List<String> row, SampleRound round, Cadence cadence, LocalDate from) {
        var work = new SamplePlan.Work(
                round.name(),
                "Walk the round in the given order, note every reading.",
                3,
                Craft.MECHANICAL.label(),
                BigDecimal.valueOf(25 + 5L * round.points().size(), 2),
                List.of(),
                List.of());
        return new SamplePlan(
                "IR-" + row.get(0) + "-" + row.get(1),
                round.name(),
                TimingFields.calendar(
                        cadence.rule(), cadence.anchor(PlantDays.officeDayFrom(from)), PlanBasis.SCHEDULED, LEAD_DAYS),
                null,
                PlanProduct.ROUND,
                round.code(),
                work,
                List.of(round.equipmentTag()));
    }
}
