package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5           | 5        | 5",
                "1.5         | 1.5      | 1.5",
                "1,5         | 1.5      | 1.5",
                "1,50        | 1.5      | 1.5",
                "0,125       | 0.125    | 0.125",
                "1,234       | 1234     | 1.234",
                "1.234       | 1.234    | 1234",
                "1,234.5     | 1234.5   | 1234.5",
                "1.234,5     | 1234.5   | 1234.5",
                "1.234.567   | 1234567  | 1234567",
                "1,234,567   | 1234567  | 1234567",
                "1234,567    | 1234.567 | 1234.567",
                "1 234,5     | 1234.5   | 1234.5",
                "-3,2        | -3.2     | -3.2",
                "+7          | 7        | 7",
                ".5          | 0.5      | 0.5",
                ",5          | 0.5      | 0.5",
                "5.          | 5        | 5",
            })
    void readsPointAndComma(String typed, BigDecimal english, BigDecimal german) {
        assertThat(NumberText.read(typed, Locale.UK).orElseThrow()).isEqualByComparingTo(english);
        assertThat(NumberText.read(typed, Locale.GERMANY).orElseThrow()).isEqualByComparingTo(german);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1,2,3",
                "1.2.3",
                "1,23,456",
                "--1",
                "1e5",
                "12 pcs",
                ".",
                "1,234.5.6",
                "9999999999999999999999999"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThat(NumberText.read(typed, Locale.UK)).isEmpty();
        assertThat(NumberText.read(typed, Locale.GERMANY)).isEmpty();
    }
}
