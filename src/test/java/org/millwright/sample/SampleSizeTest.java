package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentKind;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.RoundWalked;
import org.millwright.sample.SampleEvent.WorkPlanned;
import org.millwright.sample.SampleEvent.WorkReported;

class SampleSizeTest {

    @Test
    void smallIsSmall() {
        assertThat(Sample.SMALL.content.equipment()).hasSizeBetween(20, 30);
        assertThat(Sample.SMALL.content.parts()).hasSize(40);
        assertThat(orders(Sample.SMALL)).isBetween(45L, 80L);
        assertThat(Sample.SMALL.content.from()).isEqualTo(Sample.TODAY.minusMonths(6));
    }

    @Test
    void plantIsAWholePlant() {
        assertThat(Sample.PLANT.content.equipment()).hasSizeBetween(900, 1200);
        assertThat(machines()).isBetween(380L, 420L);
        assertThat(Sample.PLANT.content.parts()).hasSize(1500);
        assertThat(orders(Sample.PLANT)).isBetween(5700L, 6300L);
        assertThat(Sample.PLANT.events(RoundWalked.class).count()).isBetween(1400L, 1650L);
        assertThat(Sample.PLANT.content.from()).isEqualTo(Sample.TODAY.minusYears(2));
    }

    private static long machines() {
        return Sample.PLANT.content.equipment().stream()
                .filter(equipment -> equipment.kind() == EquipmentKind.MACHINE)
                .count();
    }

    private static long orders(Sample sample) {
        return sample.events(WorkReported.class).count()
                + sample.events(WorkPlanned.class).count()
                + sample.events(FindingFiled.class).count();
    }
}
