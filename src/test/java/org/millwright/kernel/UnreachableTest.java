package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreachableTest {

    @Test
    void itIsFoundBehindWhatItCaused() {
        assertThat(Unreachable.isBehind(new IllegalStateException("a form", new Unreachable(null))))
                .isTrue();
        assertThat(Unreachable.isBehind(new IllegalStateException("a defect"))).isFalse();
    }
}
