package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private final AtomicInteger stops = new AtomicInteger();
    private final Cancellation cancellation = new Cancellation();

    @Test
    void cancellingStopsWhatIsRegisteredOnce() {
        var _ = cancellation.onCancel(stops::incrementAndGet);
        cancellation.cancel();
        cancellation.cancel();
        assertThat(stops).hasValue(1);
        assertThatThrownBy(cancellation::check).isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsClosedIsNotStopped() {
        cancellation.onCancel(stops::incrementAndGet).close();
        cancellation.cancel();
        assertThat(stops).hasValue(0);
    }

    @Test
    void registeringTooLateStopsAtOnce() {
        cancellation.mark();
        var _ = cancellation.onCancel(stops::incrementAndGet);
        assertThat(stops).hasValue(1);
    }

    @Test
    void aBackgroundCallFindsItsOwn() {
        var attempt = Half.inBackground(cancellation, Cancellation::current);
        assertThat(attempt).isEqualTo(new Attempt.Got<>(cancellation));
        assertThat(Cancellation.current()).isNotSameAs(cancellation);
    }
}
