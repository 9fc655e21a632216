package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.ui.nav.Route;

class EveryRouteTest {

    @Test
    void noKindOfRouteIsLeftOut() {
        try (Plant plant = SamplePlants.small(FaceFixture.CLOCK)) {

            assertThat(EveryRoute.in(plant).stream().<Class<?>>map(Route::getClass))
                    .contains(Route.class.getPermittedSubclasses());
        }
    }
}
