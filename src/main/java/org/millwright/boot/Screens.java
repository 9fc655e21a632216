package org.millwright.boot;

import java.util.OptionalLong;
import org.millwright.plant.Plant;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.maintenance.PlansScreen;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.today.TodayScreen;

/// Which screen shows which route, and what it is made from. Screens are built when they are first opened.
record Screens(Plant plant, Kit kit, Workbench workbench, FaceSetup setup) {

    void fill(ScreenFactory factory) {
        factory.add(TodayRoute.class, _ -> new TodayScreen(plant, kit, workbench))
                .add(PlansRoute.class, _ -> plans(OptionalLong.empty()))
                .add(PlanRoute.class, route -> plans(OptionalLong.of(route.id())));
    }

    private PlansScreen plans(OptionalLong plan) {
        return new PlansScreen(plant, kit, workbench, setup.views(), plan);
    }
}
