package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;

/// The whole bottling plant, once.
class SamplePlantIT {

    private static final long MOST_BYTES = 40_000_000;

    @TempDir
    Path folder;

    @Test
    void twoYearsAddUpInASmallFile() throws IOException {
        Path file = folder.resolve("plant.mv.db");
        try (Plant plant = Plant.of(TestStores.open(file.toString()).orThrow())) {
            SampleSummary made =
                    plant.samples().load(SampleSize.PLANT, Progress.silent()).orThrow();

            assertThat(made.equipment()).isBetween(900, 1000);
            assertThat(made.parts()).isEqualTo(1500);
            assertThat(made.workOrders()).isBetween(5500, 6500);
            assertThat(made.movements()).isGreaterThan(6000);
            assertThat(made.answers()).isGreaterThan(20_000);
            SampleInvariants.assertHold(plant);
            assertThat(plant.planGeneration()
                            .generate(TestStores.TODAY)
                            .orThrow()
                            .missed())
                    .isEmpty();
        }
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }
}
