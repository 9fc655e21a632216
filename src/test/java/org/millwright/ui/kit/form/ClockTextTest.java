package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({"0:20, 0.3333", ":20, 0.3333", "1:30, 1.5", "12:00, 12", "0:40, 0.6667"})
    void aClockShowsHours(String text, BigDecimal hours) {
        assertThat(ClockText.hours(text, 4))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:60", "1:5", "1", "-1:30", "a:20", ""})
    void otherTextIsNone(String text) {
        assertThat(ClockText.hours(text, 4)).isEmpty();
    }
}
