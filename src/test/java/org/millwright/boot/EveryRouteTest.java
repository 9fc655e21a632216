package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.ui.nav.Route;

class EveryRouteTest {

    @Test
    void noKindOfRouteIsLeftOut() {
        try (Plant plant = Plant.of(TestStores.inMemory(FaceFixture.CLOCK))) {
            plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();

            assertThat(EveryRoute.in(plant).stream().<Class<?>>map(Route::getClass))
                    .contains(Route.class.getPermittedSubclasses());
        }
    }
}
