package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void belongsToAFieldOrToTheWholeAction() {
        assertThat(Violation.of("code", "check.too-long", 30).field()).isEqualTo("code");
        assertThat(Violation.general("store.busy")).isEqualTo(new Violation("", Message.of("store.busy")));
    }

    @Test
    void aYesIsAllThatIsMissingWhenEverythingAsks() {
        Violation question = Violation.question("value", "meter.asks.jump");
        Violation refusal = Violation.general("store.busy");

        assertThat(Violation.onlyAsk(List.of(question, question))).isTrue();
        assertThat(Violation.onlyAsk(List.of(question, refusal))).isFalse();
        assertThat(Violation.onlyAsk(List.of())).isFalse();
    }
}
