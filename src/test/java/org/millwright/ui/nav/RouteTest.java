package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RouteTest {

    /// The history and the screens kept alive find a route by its value.
    @Test
    void whatShowsTheSameIsTheSame() {
        assertThat(new Route.EquipmentRoute(7)).isEqualTo(new Route.EquipmentRoute(OptionalLong.of(7)));
        assertThat(new Route.EquipmentRoute()).isNotEqualTo(new Route.EquipmentRoute(0));
        assertThat(new Route.PartRoute(7)).isNotEqualTo(new Route.WorkOrderRoute(7));
        assertThat(new Route.ImportRoute("parts")).isEqualTo(new Route.ImportRoute("parts"));
    }
}
