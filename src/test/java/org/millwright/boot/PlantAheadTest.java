package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;

class PlantAheadTest {

    @TempDir
    Path folder;

    private final PlantAhead plants = new PlantAhead(TestStores.MAX, FaceFixture.CLOCK);
    private StoreLocation.FileStore place;

    @BeforeEach
    void aPlant() {
        place = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        Plant.open(place, TestStores.MAX, FaceFixture.CLOCK).orThrow().close();
    }

    @Test
    void theOneThatWasBegunIsGivenOnce() {
        plants.begin(place);

        Plant first = plants.open(place).orThrow();
        assertThat(plants.open(place).violations()).as("locked by the first").isNotEmpty();
        first.close();
        plants.open(place).orThrow().close();
    }

    @Test
    void anotherOneIsOpenedAsAlways() {
        plants.begin(new StoreLocation.FileStore(folder.resolve("gone.mv.db")));

        plants.open(place).orThrow().close();
    }

    @Test
    void whatIsRefusedIsRefusedWhenItIsAskedFor() {
        var gone = new StoreLocation.FileStore(folder.resolve("gone.mv.db"));
        plants.begin(gone);

        Outcome<Plant> refused = plants.open(gone);
        assertThat(refused.isDone()).isFalse();
    }

    @Test
    void onlyWhatNobodyAskedForIsClosedInTheEnd() {
        plants.begin(place);
        plants.close();

        try (Plant open = plants.open(place).orThrow()) {
            plants.close();
            assertThat(open.check().broken()).isEmpty();
        }
    }
}
