package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked examples by the definitions of the units; those of pressure and power from NIST SP 811, appendix B.9.
class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "212, °F, °C, 100",
        "-40, °F, °C, -40",
        "185, f, c, 85",
        "186, °F, °C, 85.56",
        "37, °C, °F, 98.6",
        "0, K, °C, -273.15",
        "100, psi, bar, 6.89",
        "100.0, psi, bar, 6.895",
        "1, bar, kPa, 100",
        "1, in, mm, 25.4",
        "5, mil, µm, 127",
        "0.1, in/s, mm/s, 2.54",
        "1, gal, l, 3.79",
        "60, l/min, m³/h, 3.6",
        "25, Hz, rpm, 1500",
        "90, min, h, 1.5",
        "100, hp, kW, 74.57",
    })
    void aReadingIsTurnedIntoAnotherUnit(BigDecimal value, String from, String to, BigDecimal turned) {
        assertThat(Units.convert(value, from, to)).contains(turned);
    }

    @ParameterizedTest
    @CsvSource({"1, bar, °C", "1, furlong, mm", "1, mm, smoots"})
    void whatDoesNotMeasureTheSameIsNotTurned(BigDecimal value, String from, String to) {
        assertThat(Units.convert(value, from, to)).isEmpty();
    }

    @Test
    void aUnitHasItsAlternativesBehindIt() {
        assertThat(Units.alternatives("°C")).containsExactly("°C", "°F", "K");
        assertThat(Units.alternatives("\u03bcm")).startsWith("\u03bcm", "mm");
        assertThat(Units.alternatives("pH")).containsExactly("pH");
    }

    @Test
    void aUnitIsTheSameHoweverItIsWritten() {
        assertThat(Units.same("BAR", "bar")).isTrue();
        assertThat(Units.same("f", "°F")).isTrue();
        assertThat(Units.same("mm", "m")).isFalse();
        assertThat(Units.same("Stück", "stück")).isTrue();
    }
}
