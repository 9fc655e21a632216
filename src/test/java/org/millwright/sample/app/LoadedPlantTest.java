package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.millwright.kernel.Actor;
import org.millwright.sample.app.LoadedPlant.Person;

class LoadedPlantTest {

    private final LoadedPlant plant = new LoadedPlant();

    @Test
    void recordsAreFoundByTheNamesOfTheContent() {
        var ada = new Person(7, new Actor("Ada", "desk"));
        plant.equipment.put("L1", 3);
        plant.put("P101", ada);

        assertThat(plant.equipment.of("L1")).isEqualTo(3);
        assertThat(plant.person("P101")).isEqualTo(ada);
    }

    @Test
    void aNameThatIsNotThereIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> plant.parts.of("10-0001")).hasMessageContaining("10-0001");
        assertThatThrownBy(() -> plant.person("P999")).hasMessageContaining("P999");
    }

    @Test
    void pointsAreKnownByTheirRound() {
        assertThat(LoadedPlant.point("RND-L1-D", 3)).isNotEqualTo(LoadedPlant.point("RND-L1-W", 3));
    }
}
