package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleDeterminismTest {

    @Test
    void sameSeedMakesTheSamePlantAndHistory() {
        assertThat(text(42)).isEqualTo(text(42));
    }

    @Test
    void anotherSeedMakesAnother() {
        assertThat(text(42)).isNotEqualTo(text(43));
    }

    @Test
    void historyCanBeReadAgain() {
        assertThat(Sample.PLANT.content.history().collect(Collectors.toList())).isEqualTo(Sample.PLANT.history);
    }

    private static String text(long seed) {
        SampleContent content = SamplePlant.generate(SampleSize.SMALL, seed, Sample.TODAY);
        return content.equipment() + "\n" + content.people() + content.parts() + content.plans() + content.rounds()
                + content.history().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
