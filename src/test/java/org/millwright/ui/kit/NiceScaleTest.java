package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiceScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 0.2, 5",
        "3, 1, 3",
        "5, 1, 5",
        "5.1, 2, 3",
        "18240, 5000, 4",
        "99, 20, 5",
        "0.07, 0.02, 4",
        "1000000, 200000, 5"
    })
    void endsOnARoundNumber(double greatest, double step, int steps) {
        NiceScale scale = NiceScale.upTo(greatest);
        assertThat(scale.step()).isEqualTo(step, within(1e-9));
        assertThat(scale.steps()).isEqualTo(steps);
        assertThat(scale.end()).isGreaterThanOrEqualTo(greatest - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"7.4, 32.3, 5, 5, 35", "99950, 100120, 99950, 50, 100150", "-3, 4, -4, 2, 4", "0, 0, -1, 0.5, 1"})
    void aLineFarFromZeroHasAnAxisOfItsOwn(double least, double greatest, double start, double step, double end) {
        NiceScale scale = NiceScale.between(least, greatest);
        assertThat(scale.start()).isEqualTo(start, within(1e-9));
        assertThat(scale.step()).isEqualTo(step, within(1e-9));
        assertThat(scale.end()).isEqualTo(end, within(1e-9));
    }
}
