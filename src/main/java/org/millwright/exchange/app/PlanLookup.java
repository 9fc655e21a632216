package org.millwright.exchange.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.exchange.PlanWorld;
import org.millwright.inspection.KnownRound;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanQueries;
import org.millwright.stock.app.StockQueries;

/// Reads all that plans are and name, each kind at once.
public record PlanLookup(
        PlanQueries plans,
        PlanFamilies families,
        EquipmentQueries equipment,
        InspectionQueries inspections,
        StockQueries stock) {

    PlanWorld world(DSLContext dsl) {
        return new PlanWorld(
                by(plans.everyPlan(dsl), (PlanDetail plan) -> plan.fields().code()),
                equipment.byTag(dsl),
                by(inspections.knownRounds(dsl), KnownRound::code),
                by(families.all(dsl), (PlanFamily family) -> family.fields().name()),
                stock.idsByNo(dsl));
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one));
    }
}
