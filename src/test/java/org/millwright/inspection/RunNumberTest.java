package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunNumberTest {

    @Test
    void growsByADigitWhenItMust() {
        assertThat(RunNumber.format(123)).isEqualTo("RD-000123");
        assertThat(RunNumber.format(1_234_567)).isEqualTo("RD-1234567");
    }
}
