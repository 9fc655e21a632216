package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;

class ScreenFactoryTest {

    private final ScreenFactory factory =
            new ScreenFactory().add(PartRoute.class, route -> new FakeScreen("part " + route.id()));

    @Test
    void aScreenIsBuiltFromItsRoute() {
        assertThat(factory.build(new PartRoute(7)).title().getValue().key()).isEqualTo("part 7");
        assertThat(factory.knows(PartRoute.class)).isTrue();
    }

    @Test
    void aRouteWithoutAScreenIsNamed() {
        assertThatThrownBy(() -> factory.build(new PartsRoute())).hasMessageContaining("PartsRoute");
    }
}
