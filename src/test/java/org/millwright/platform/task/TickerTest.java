package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TickerTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void goesOnAfterAFailure() throws InterruptedException {
        var three = new CountDownLatch(3);
        try (var _ = Ticker.start("test", SHORT, () -> {
            three.countDown();
            throw new IllegalStateException("as planned");
        })) {
            assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void letsWhatRunsComeToItsEndWhenClosed() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var ticker = Ticker.start("test", SHORT, () -> {
            begun.countDown();
            try {
                closing.await(50, TimeUnit.MILLISECONDS);
                ended.set(true);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        ticker.close();
        assertThat(ended).isTrue();
    }
}
