package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "0.123456, true",
        "0.1234567, false",
        "0.1234560, true",
        "1234567890123, true",
        "-1234567890123.654321, true",
        "12345678901234, false",
        "1E+13, false",
        "1E+12, true",
        "0.0000000, true",
    })
    void theStoreKeepsSixDecimalsAndThirteenDigitsBeforeThem(BigDecimal number, boolean fits) {
        assertThat(Readings.fits(number)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ",", "+-1", "1,2,3", "1.2,3", " 1", "0x1F", "1f", "NaN", "Infinity", "½"})
    void nothingIsGuessed(String typed) {
        assertThat(Readings.read(typed)).isEmpty();
    }
}
