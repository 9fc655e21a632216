package org.millwright.maintenance.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RoundFields;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.plant.PlantFixture;

/// Plans for the boiler house.
abstract class PlanFixture extends PlantFixture {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    PlanFields monthly(PlanBasis basis, Long... machines) {
        return plan("PM-1", "FREQ=MONTHLY", NEW_YEAR, basis, null, machines);
    }

    PlanFields plan(
            String code, String rule, LocalDate anchor, PlanBasis basis, @Nullable Long round, Long... machines) {
        return new PlanFields(
                code,
                "Grease bearings",
                round == null ? PlanProduct.WORK_ORDER : PlanProduct.ROUND,
                rule,
                anchor,
                basis,
                0,
                round,
                round == null ? "Grease all bearings" : null,
                "Use grease no. 2",
                3,
                "Mechanic",
                new BigDecimal("1.50"),
                true,
                List.of(machines));
    }

    long round() {
        return plant.roundRegister()
                .add(new RoundFields("R-1", "Morning", house, true, List.of(look("Seal", pump))))
                .orThrow();
    }
}
