package org.millwright.boot;

import java.util.List;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.CalendarRoute;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.ReportsRoute;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.Route.StatutoryRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;

/// A route of each kind, to records that the plant has.
final class EveryRoute {

    private EveryRoute() {}

    static List<Route> in(Plant plant) {
        return List.of(
                new TodayRoute(),
                new InspectionsRoute(),
                new LogRoundRoute(first(plant.inspections().runIds(ListRequest.ALL))),
                new PointHistoryRoute(pointOf(plant)),
                new StatutoryRoute(),
                new WorkOrdersRoute(),
                new WorkOrderRoute(first(plant.workOrderQueries().ids(ListRequest.ALL))),
                new PlansRoute(),
                new PlanRoute(first(plant.plans().ids(ListRequest.ALL))),
                new CalendarRoute(),
                new EquipmentRoute(),
                new EquipmentRoute(first(plant.equipment().ids(ListRequest.ALL.withFilter("kind", "MACHINE")))),
                new PartsRoute(),
                new PartRoute(first(plant.stock().ids(ListRequest.ALL))),
                new ReorderRoute(),
                new ReportsRoute(),
                new ImportRoute("equipment"),
                new ImportRoute("readings"),
                new ImportRoute("rounds"),
                new ImportRoute("plans"),
                new SettingsRoute());
    }

    /// One that was answered.
    private static long pointOf(Plant plant) {
        long[] signed = plant.inspections().runIds(ListRequest.ALL.withFilter("view", "signed"));
        return plant.inspections()
                .sheet(first(signed))
                .orElseThrow()
                .points()
                .getFirst()
                .checkPointId();
    }

    private static long first(long[] ids) {
        if (ids.length == 0) {
            throw new IllegalStateException("the plant has no record to open");
        }
        return ids[0];
    }
}
