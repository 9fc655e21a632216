package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSourceTest {

    private static org.millwright.exchange.ValueSource parse(String pattern) {
        return org.millwright.exchange.ValueSource.parse(pattern).orThrow();
    }

    @Test
    void columnsStandInBraces() {
        var source = parse("EX-{Asset}/{Func Location}");

        assertThat(source.headings()).containsExactly("Asset", "Func Location");
        assertThat(source.onlyColumn()).isEmpty();
        assertThat(source.shown()).isEqualTo("EX-{Asset}/{Func Location}");
    }

    @Test
    void aSingleColumnIsShownByItsHeading() {
        assertThat(parse("{Asset}").onlyColumn()).contains("Asset");
        assertThat(parse("{Asset}").shown()).isEqualTo("Asset");
    }

    @Test
    void textAloneIsTheSameInEveryRow() {
        assertThat(parse("machine").isFixed()).isTrue();
        assertThat(parse("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{A}", "{A}{B}", "{{x}}", "a{{{B}}}c", "{A} - {B}"})
    void aPatternReadsBackAsItWasWritten(String pattern) {
        assertThat(parse(pattern).pattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({"{Asset, exchange.pattern-open", "Asset}, exchange.pattern-close", "a}b{c, exchange.pattern-close"})
    void aLostBraceIsNamed(String pattern, String key) {
        assertThat(org.millwright.exchange.ValueSource.parse(pattern).violations())
                .extracting(violation -> violation.message().key())
                .containsExactly(key);
    }
}
