package org.millwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void isComparedWithItsFloor() {
        Figure figure = Figure.compared("bench.jump", 6, 2, 3);

        assertThat(figure.ratio()).isEqualTo(3);
        assertThat(figure.met()).isTrue();
        assertThat(Figure.compared("bench.jump", 6.1, 2, 3).met()).isFalse();
    }

    @Test
    void withoutAFloorTheValueItselfCounts() {
        assertThat(Figure.alone("bench.memory", Figure.Unit.MEGABYTES, 380, 400.0)
                        .met())
                .isTrue();
        assertThat(Figure.alone("bench.memory", Figure.Unit.MEGABYTES, 420, 400.0)
                        .met())
                .isFalse();
        assertThat(Figure.alone("bench.memory", Figure.Unit.MEGABYTES, 420, null)
                        .met())
                .isNull();
    }
}
