package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void readsCellsAndSkipsEmptyLines() {
        assertThat(Rows.of(3, "a | b c | -\n\n d|e|f \n").rows())
                .containsExactly(List.of("a", "b c", ""), List.of("d", "e", "f"));
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> Rows.of(2, "a | b | c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a | b | c");
    }

    @Test
    void splitsLists() {
        assertThat(Rows.list("a, b c,d")).containsExactly("a", "b c", "d");
        assertThat(Rows.list("")).isEmpty();
    }
}
