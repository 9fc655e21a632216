package org.millwright.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final List<Integer> read = new ArrayList<>();
    private final Kept<Integer, String> kept = new Kept<>(this::read, (known, asked) -> asked <= known);
    private Runnable meanwhile = () -> {};

    @Test
    void whatIsKnownIsNotReadAgainUntilItHasChanged() {
        assertThat(kept.answer(5)).isEqualTo("5");
        assertThat(kept.answer(3)).as("within it").isEqualTo("5");
        assertThat(kept.answer(7)).as("beyond it").isEqualTo("7");
        kept.forget();
        assertThat(kept.answer(3)).isEqualTo("3");
        assertThat(read).containsExactly(5, 7, 3);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKept() {
        meanwhile = kept::forget;
        assertThat(kept.answer(5)).isEqualTo("5");
        meanwhile = () -> {};

        kept.answer(5);
        kept.answer(5);
        assertThat(read).containsExactly(5, 5);
    }

    @Test
    void whatIsTooLargeIsReadEachTimeAndLeavesTheFormerAnswerAlone() {
        var small = new Kept<Integer, String>(this::read, (known, asked) -> asked <= known, told -> told.length() < 2);

        small.answer(5);
        assertThat(small.answer(10)).isEqualTo("10");
        assertThat(small.answer(10)).isEqualTo("10");
        assertThat(small.answer(3)).isEqualTo("5");
        assertThat(read).containsExactly(5, 10, 10);
    }

    private String read(int asked) {
        read.add(asked);
        meanwhile.run();
        return String.valueOf(asked);
    }
}
