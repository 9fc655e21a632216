package org.millwright.plant;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;

/// The small sample plant in memory, for tests that look at it: a copy is there ten times as soon as another one.
public final class SamplePlants {

    private static final Map<Clock, String> CONTENTS = new ConcurrentHashMap<>();

    private SamplePlants() {}

    public static Plant small() {
        return small(Clock.fixed(TestStores.NOW, ZoneOffset.UTC));
    }

    /// @param clock a fixed one
    public static Plant small(Clock clock) {
        return Plant.of(TestStores.copied(CONTENTS.computeIfAbsent(clock, SamplePlants::made), clock));
    }

    private static String made(Clock clock) {
        Store store = TestStores.inMemory(clock);
        try (Plant plant = Plant.of(store)) {
            plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
            return TestStores.content(store);
        }
    }
}
