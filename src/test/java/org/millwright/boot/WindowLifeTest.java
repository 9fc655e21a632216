package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WindowLifeTest {

    private final List<String> done = new ArrayList<>();
    private final Executor startup = made -> Thread.ofPlatform().daemon().start(made);

    @Test
    void lastsUntilTheWindowIsClosed() {
        int exit = WindowLife.run(startup, () -> done.add("exit"), Runnable::run);

        assertThat(exit).isZero();
        assertThat(done).containsExactly("exit");
    }

    @Test
    void aWindowThatCannotBeMadeEndsTheProgramAndIsAFault() {
        var fault = new ExceptionInInitializerError("no font");

        assertThatIllegalStateException()
                .isThrownBy(() -> WindowLife.run(startup, () -> done.add("exit"), closed -> {
                    throw fault;
                }))
                .withMessageContaining("no font")
                .withCause(fault);
        assertThat(done).containsExactly("exit");
    }
}
