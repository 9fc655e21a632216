package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;

class OthersInSightTest {

    @Test
    void whatComesAtOnceIsShownInOneGo() throws InterruptedException {
        BlockingQueue<Runnable> foreground = new LinkedBlockingQueue<>();
        List<List<Changes>> shown = new ArrayList<>();
        String url = TestStores.serverUrl();
        try (Plant here = plant(url);
                Plant there = plant(url);
                var _ = new OthersInSight(here.store().feed(), foreground::add, shown::add)) {
            here.store().followOthers();

            here.costCentres().add("100", "Utilities").orThrow();
            there.costCentres().add("200", "Filling").orThrow();
            there.costCentres().add("300", "Packing").orThrow();
            Queue<Runnable> now = new ArrayDeque<>();
            now.add(foreground.poll(5, TimeUnit.SECONDS));
            now.add(foreground.poll(5, TimeUnit.SECONDS));
            now.forEach(Runnable::run);

            assertThat(shown).singleElement().satisfies(news -> assertThat(news).hasSize(2));
        }
    }

    private static Plant plant(String url) {
        return Plant.of(TestStores.open(url, Clock.fixed(TestStores.NOW, ZoneOffset.UTC))
                .orThrow());
    }
}
