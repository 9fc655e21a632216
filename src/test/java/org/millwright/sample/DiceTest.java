package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    private final Dice dice = Dice.of(7, "test");

    @Test
    void repeatsForTheSameSeedAndTopicOnly() {
        double first = Dice.of(7, "test").unit();
        assertThat(Dice.of(7, "test").unit()).isEqualTo(first);
        assertThat(Dice.of(7, "other").unit()).isNotEqualTo(first);
        assertThat(Dice.of(8, "test").unit()).isNotEqualTo(first);
    }

    @Test
    void staysWithinItsBounds() {
        assertThat(IntStream.range(0, 1000)
                        .map(i -> dice.between(3, 5))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5);
        assertThat(IntStream.range(0, 1000)
                        .mapToDouble(i -> dice.between(-1.0, 1.0))
                        .boxed())
                .allMatch(value -> value >= -1 && value < 1);
    }

    @Test
    void countsHaveTheirMean() {
        double mean =
                IntStream.range(0, 5000).map(i -> dice.poisson(3)).average().orElseThrow();
        assertThat(mean).isBetween(2.8, 3.2);
    }

    @Test
    void bellHasMeanZeroAndDeviationOne() {
        double[] values = IntStream.range(0, 5000).mapToDouble(i -> dice.bell()).toArray();
        double mean = 0;
        double square = 0;
        for (double value : values) {
            mean += value / values.length;
            square += value * value / values.length;
        }
        assertThat(mean).isBetween(-0.06, 0.06);
        assertThat(square).isBetween(0.93, 1.07);
    }
}
