package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.millwright.sample.OpenJob.Need;
import org.millwright.sample.OpenJob.Story;

class ConsumptionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private final PartShelf shelf = PartShelf.build(SampleSize.PLANT, 42);
    private final Consumption consumption = new Consumption(shelf, 0.12, Dice.of(1, "consumption"));

    @Test
    void aMachineKeepsAskingForTheSameFewSizes() {
        Set<String> seals = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            OpenJob job = job();
            consumption.plan(job, "MSL");
            seals.add(shelf.parts().get(job.needs.getFirst().part()).partNo());
            assertThat(job.needs).allMatch(need -> need.quantity() > 0).doesNotHaveDuplicates();
        }
        assertThat(seals).hasSizeBetween(1, 2).allMatch(part -> part.startsWith("MSL-"));
    }

    @Test
    void someJobsTakeNothing() {
        OpenJob job = job();
        consumption.plan(job, "");
        assertThat(job.needs).extracting(Need::part).hasSizeLessThan(2);
    }

    private static OpenJob job() {
        Machine pump = Machine.running(Sample.PLANT.content.equipment()).stream()
                .filter(machine -> machine.type().code().equals("PMP"))
                .findFirst()
                .orElseThrow();
        return new OpenJob(1, pump, Craft.MECHANICAL, 2, DAY.atTime(8, 0), DAY, 2, Story.NONE, 0);
    }
}
