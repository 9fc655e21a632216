package org.millwright.boot;

import java.util.OptionalLong;
import org.millwright.plant.Plant;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.maintenance.PlansScreen;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.today.TodayScreen;
import org.millwright.ui.workorder.WorkOrderScreen;
import org.millwright.ui.workorder.WorkOrdersScreen;

/// Which screen shows which route, and what it is made from. Screens are built when they are first opened.
record Screens(Plant plant, Kit kit, Workbench workbench, FaceSetup setup) {

    void fill(ScreenFactory factory) {
        factory.add(TodayRoute.class, _ -> new TodayScreen(plant, kit, workbench))
                .add(PlansRoute.class, _ -> plans(OptionalLong.empty()))
                .add(PlanRoute.class, route -> plans(OptionalLong.of(route.id())))
                .add(WorkOrdersRoute.class, _ -> new WorkOrdersScreen(plant, kit, workbench, setup.views()))
                .add(
                        WorkOrderRoute.class,
                        route -> new WorkOrderScreen(plant, kit, workbench, setup.views(), route.id()));
    }

    private PlansScreen plans(OptionalLong plan) {
        return new PlansScreen(plant, kit, workbench, setup.views(), plan);
    }
}
