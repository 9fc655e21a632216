package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HalfTest {

    @AfterEach
    void unmark() {
        Half.unmarkForeground();
    }

    @Test
    void withoutAWindowBothHalvesAreFine() {
        assertThatCode(Half::requireBackground).doesNotThrowAnyException();
        assertThatCode(Half::requireForeground).doesNotThrowAnyException();
    }

    @Test
    void theForegroundMayBlockOnlyInsideABackgroundCall() {
        Half.markForeground();
        assertThatThrownBy(Half::requireBackground).hasMessageContaining("Tasks");
        var attempt = Half.inBackground(new Cancellation(), () -> {
            Half.requireBackground();
            return "fine";
        });
        assertThat(attempt).isEqualTo(new Attempt.Got<>("fine"));
    }
}
