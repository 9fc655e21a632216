package org.millwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void hardSpacesArePlainOnesAndNoneStandAtTheEnds() {
        assertThat(OneLine.tidy("\u00a0Feed\u00a0pump \t")).isEqualTo("Feed pump");
        assertThat(OneLine.tidy(" \u00a0 ")).isEmpty();
    }

    @Test
    void aTextThatSaysNothingIsNone() {
        assertThat(OneLine.orNone("\u00a0")).isNull();
        assertThat(OneLine.orNone(null)).isNull();
        assertThat(OneLine.orNone(" A ")).isEqualTo("A");
    }
}
