package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void beginsBeforeSomebodyAsks() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ahead = Ahead.begin("test", () -> {
            begun.countDown();
            return 7;
        });

        begun.await();
        assertThat(ahead.get()).isEqualTo(7);
        assertThat(ahead.get()).isEqualTo(7);
    }

    @Test
    void aFaultIsThrownToWhoeverAsks() {
        var ahead = Ahead.begin("test", () -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(ahead::get).isInstanceOf(IllegalStateException.class).hasMessage("broken");
    }
}
