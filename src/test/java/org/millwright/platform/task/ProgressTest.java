package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class ProgressTest {

    @Test
    void silentProgressStillLetsACancelTakeHold() {
        var cancellation = new Cancellation();
        Progress.silent().report(0.5, Message.of("task.cancel"));
        cancellation.mark();
        var attempt = Half.inBackground(cancellation, () -> {
            Progress.silent().report(0.5, Message.of("task.cancel"));
            return "";
        });
        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(CancellationException.class));
    }
}
