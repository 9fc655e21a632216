package org.millwright.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.sample.PlanCatalogue.Template;

/// What some plans of the catalogue have besides the calendar: a meter, and a family in which the yearly job covers the
/// smaller one.
record PlanExtras(@Nullable MeterTrigger meter, SamplePlan.@Nullable Family family) {

    private static final PlanExtras NONE = new PlanExtras(null, null);

    // class | code | meter | every | ahead | family of the line or area | how | rank
    private static final String ROWS = """
        CMP | Q | Running hours | 1200 | 100 | Compressor service | INCLUDE | 1
        CMP | Y | - | - | - | Compressor service | INCLUDE | 2
        FLT | H | Hour meter | 1200 | 50 | - | - | -
        FIL | M | - | - | - | Filler service | REPLACE | 1
        FIL | Y | - | - | - | Filler service | REPLACE | 2
        CAP | M | - | - | - | Capper service | REPLACE | 1
        CAP | Y | - | - | - | Capper service | REPLACE | 2
        SEA | M | - | - | - | Seamer service | REPLACE | 1
        SEA | Y | - | - | - | Seamer service | REPLACE | 2
        LAB | M | - | - | - | Labeller service | REPLACE | 1
        LAB | Y | - | - | - | Labeller service | REPLACE | 2
        """;

    private static final Map<String, PlanExtras> ALL = read();

    /// @param place the line or area whose plan it is
    static PlanExtras of(Template template, String place) {
        PlanExtras extras = ALL.getOrDefault(template.classCode() + template.code(), NONE);
        SamplePlan.Family family = extras.family;
        return family == null
                ? extras
                : new PlanExtras(
                        extras.meter, new SamplePlan.Family(family.name() + " " + place, family.mode(), family.rank()));
    }

    private static Map<String, PlanExtras> read() {
        var extras = new HashMap<String, PlanExtras>();
        for (List<String> row : Rows.of(8, ROWS).rows()) {
            MeterTrigger meter = row.get(2).isEmpty()
                    ? null
                    : new MeterTrigger(row.get(2), new BigDecimal(row.get(3)), new BigDecimal(row.get(4)));
            SamplePlan.Family family = row.get(5).isEmpty()
                    ? null
                    : new SamplePlan.Family(row.get(5), FamilyMode.valueOf(row.get(6)), Integer.parseInt(row.get(7)));
            extras.put(row.get(0) + row.get(1), new PlanExtras(meter, family));
        }
        return extras;
    }
}
