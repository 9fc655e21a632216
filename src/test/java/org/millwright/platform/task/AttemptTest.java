package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttemptTest {

    @Test
    void aResultIsKeptEvenWhenItIsNothing() {
        assertThat(Attempt.of(() -> 42)).isEqualTo(new Attempt.Got<>(42));
        assertThat(Attempt.of(() -> null)).isInstanceOf(Attempt.Got.class);
    }

    @Test
    void whateverWasThrownIsKept() {
        var disk = new IOException("disk full");
        var defect = new StackOverflowError();

        assertThat(Attempt.<String>of(() -> {
                    throw disk;
                }))
                .isEqualTo(new Attempt.Failed<String>(disk));
        assertThat(Attempt.<String>of(() -> {
                    throw defect;
                }))
                .isEqualTo(new Attempt.Failed<String>(defect));
    }
}
