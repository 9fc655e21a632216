package org.millwright.ui.nav;

import java.util.OptionalLong;

/// Names a screen and what it shows. A screen that wants another one opens its route, and never knows its class.
public sealed interface Route {

    record TodayRoute() implements Route {}

    record InspectionsRoute() implements Route {}

    /// A run of a round, with one of its check points looked for or none.
    record LogRoundRoute(long runId, OptionalLong checkPointId) implements Route {
        public LogRoundRoute(long runId) {
            this(runId, OptionalLong.empty());
        }

        public LogRoundRoute(long runId, long checkPointId) {
            this(runId, OptionalLong.of(checkPointId));
        }
    }

    /// A check point through its signed runs.
    record PointHistoryRoute(long checkPointId) implements Route {}

    /// The inspections that the law demands.
    record StatutoryRoute() implements Route {}

    record WorkOrdersRoute() implements Route {}

    record WorkOrderRoute(long id) implements Route {}

    record PlansRoute() implements Route {}

    record PlanRoute(long id) implements Route {}

    record CalendarRoute() implements Route {}

    /// The equipment tree, with one machine selected or none.
    record EquipmentRoute(OptionalLong id) implements Route {

        public EquipmentRoute() {
            this(OptionalLong.empty());
        }

        public EquipmentRoute(long id) {
            this(OptionalLong.of(id));
        }
    }

    record PartsRoute() implements Route {}

    record PartRoute(long id) implements Route {}

    record ReorderRoute() implements Route {}

    record ReportsRoute() implements Route {}

    record SettingsRoute() implements Route {}

    /// The steps of an import.
    ///
    /// @param kind what is imported, as the exchange feature names it
    record ImportRoute(String kind) implements Route {}
}
