package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void doneGoesOn() {
        Outcome<Integer> outcome = Outcome.done(20).map(n -> n + 1).then(n -> Outcome.done(n * 2));

        assertThat(outcome.orThrow()).isEqualTo(42);
        assertThat(outcome.violations()).isEmpty();
    }

    @Test
    void aRefusalStopsTheChainAndKeepsItsReasons() {
        Outcome<Integer> outcome = Outcome.<Integer>refusedField("tag", "check.required")
                .map(n -> n + 1)
                .then(n -> {
                    throw new AssertionError("not reached");
                });

        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.violations()).containsExactly(Violation.of("tag", "check.required"));
        assertThatThrownBy(outcome::orThrow).hasMessageContaining("check.required");
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThatThrownBy(() -> Outcome.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneOfTwoHandlersHears() {
        var heard = new StringBuilder();

        Outcome.done("yes").handle(heard::append, reasons -> heard.append("no"));
        Outcome.<String>refused("check.required").handle(heard::append, reasons -> heard.append(reasons.size()));

        assertThat(heard).hasToString("yes1");
    }
}
