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

    @Test
    void itTellsWhyWhereThatIsKnown() {
        Violation damaged = Violation.general("store.damaged", "plant");
        var behind = new IllegalStateException("a form", new Unreachable(damaged, null));

        assertThat(Unreachable.told(behind)).isEqualTo(damaged);
        assertThat(Unreachable.reason(new Unreachable(null))).isEmpty();
        assertThat(Unreachable.told(new Unreachable(null)))
                .isEqualTo(Violation.general("store.connection-lost-reading"));
    }
}
