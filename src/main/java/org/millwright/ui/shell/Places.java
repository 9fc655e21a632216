package org.millwright.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
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

/// The places of the sidebar, in the order of Ctrl+1 to Ctrl+9 and Ctrl+0.
public final class Places {

    private final Map<Class<? extends Route>, ObservableIntegerValue> counts;

    private Places(Map<Class<? extends Route>, ObservableIntegerValue> counts) {
        this.counts = counts;
    }

    /// The places that have a screen.
    ///
    /// @param counts how many records wait for someone to act, by the route of the place
    public static List<SidebarItem> standard(Map<Class<? extends Route>, ObservableIntegerValue> counts) {
        var places = new Places(counts);
        return List.of(
                places.at("shell.place.today", Feather.SUN, new TodayRoute()),
                places.at(
                        "shell.place.inspections",
                        Feather.CLIPBOARD,
                        new InspectionsRoute(),
                        LogRoundRoute.class,
                        PointHistoryRoute.class,
                        StatutoryRoute.class),
                places.at("shell.place.work-orders", Feather.TOOL, new WorkOrdersRoute(), WorkOrderRoute.class),
                places.at("shell.place.plans", Feather.REPEAT, new PlansRoute(), PlanRoute.class),
                places.at("shell.place.calendar", Feather.CALENDAR, new CalendarRoute()),
                places.at("shell.place.equipment", Feather.CPU, new EquipmentRoute(), ImportRoute.class),
                places.at("shell.place.parts", Feather.PACKAGE, new PartsRoute(), PartRoute.class),
                places.at("shell.place.reorder", Feather.SHOPPING_CART, new ReorderRoute()),
                places.at("shell.place.reports", Feather.BAR_CHART_2, new ReportsRoute()),
                places.at("shell.place.settings", Feather.SETTINGS, new SettingsRoute()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final SidebarItem at(String label, Ikon icon, Route route, Class<? extends Route>... also) {
        Set<Class<? extends Route>> covers = new HashSet<>(List.of(also));
        covers.add(route.getClass());
        return new SidebarItem(
                Message.of(label),
                icon,
                route,
                Set.copyOf(covers),
                Optional.ofNullable(counts.get(route.getClass())),
                route instanceof SettingsRoute);
    }
}
