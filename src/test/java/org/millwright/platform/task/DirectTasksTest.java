package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectTasksTest {

    private final List<String> shown = new ArrayList<>();
    private final DirectTasks tasks = new DirectTasks();

    @Test
    void theResultIsThereWhenTheCallReturns() {
        tasks.debounced(new TaskSlot("list"), () -> "rows", shown::add);
        assertThat(shown).containsExactly("rows");
    }

    @Test
    void anUnhandledFailureFailsTheTest() {
        assertThatThrownBy(() -> tasks.run(
                        () -> {
                            throw new java.io.IOException("disk");
                        },
                        _ -> shown.add("done")))
                .hasRootCauseMessage("disk");
    }

    @Test
    void aQueryThatTouchesTheForegroundFails() {
        assertThatThrownBy(() -> tasks.run(
                        () -> {
                            Half.requireForeground();
                            return "";
                        },
                        shown::add))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }
}
