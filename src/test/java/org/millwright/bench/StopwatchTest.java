package org.millwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    @Test
    void warmsUpFirst() {
        var done = new AtomicInteger();

        double taken = new Stopwatch(2, 3).median(done::incrementAndGet);

        assertThat(done).hasValue(5);
        assertThat(taken).isNotNegative();
    }

    @Test
    void theMedianLeavesTheOddOnesOut() {
        assertThat(Stopwatch.median(new double[] {900, 1, 2})).isEqualTo(2);
        assertThat(Stopwatch.median(new double[] {4, 1, 2, 900})).isEqualTo(3);
    }

    @Test
    void whatFailsIsNoFigure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Stopwatch.once(() -> {
                    throw new IOException("gone");
                }));
    }
}
