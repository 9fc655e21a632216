package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void belongsToAFieldOrToTheWholeAction() {
        assertThat(Violation.of("code", "check.too-long", 30).field()).isEqualTo("code");
        assertThat(Violation.general("store.busy")).isEqualTo(new Violation("", Message.of("store.busy")));
    }
}
