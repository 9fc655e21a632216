package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void theSameFailureHasTheSameCodeWhateverItsMessage() {
        assertThat(Fault.of(broken("one")).code())
                .hasSize(4)
                .isEqualTo(Fault.of(broken("two")).code());
    }

    @Test
    void theRootCauseDecides() {
        var root = broken("root");
        assertThat(Fault.of(new RuntimeException(root)).code())
                .isEqualTo(Fault.of(root).code());
        assertThat(Fault.of(new RuntimeException(root)).code())
                .isNotEqualTo(Fault.of(new IllegalArgumentException()).code());
    }

    private static IllegalStateException broken(String message) {
        return new IllegalStateException(message);
    }
}
