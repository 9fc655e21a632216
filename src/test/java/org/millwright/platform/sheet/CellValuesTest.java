package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;

class CellValuesTest {

    private final CellValues british = CellValues.of(Locale.UK);
    private final CellValues american = CellValues.of(Locale.US);
    private final CellValues german = CellValues.of(Locale.GERMANY);

    @Test
    void blankIsNoValueOfAnyType() {
        for (SheetCell blank : new SheetCell[] {SheetCell.empty(), SheetCell.text(" \t")}) {
            assertThat(british.text("f", blank).orThrow()).isEmpty();
            assertThat(british.name("f", blank).orThrow()).isEmpty();
            assertThat(british.decimal("f", blank).orThrow()).isEmpty();
            assertThat(british.integer("f", blank).orThrow()).isEmpty();
            assertThat(british.date("f", blank).orThrow()).isEmpty();
            assertThat(british.moment("f", blank).orThrow()).isEmpty();
            assertThat(british.flag("f", blank).orThrow()).isEmpty();
        }
    }

    @Test
    void numbersUsedAsNamesReadAsPeopleSeeThem() {
        assertThat(british.text("f", SheetCell.number(new BigDecimal("4711.0"))).orThrow())
                .contains("4711");
        assertThat(british.text("f", SheetCell.text(" 0012 ")).orThrow()).contains(" 0012 ");
        assertThat(british.name("f", SheetCell.text(" 0012\u00A0")).orThrow()).contains("0012");
    }

    @Test
    void numbersComeFromNumberCellsAndTexts() {
        assertThat(german.decimal("f", SheetCell.text("1.234")).orThrow()).contains(new BigDecimal("1234"));
        assertThat(british.decimal("f", SheetCell.text("1.234")).orThrow()).contains(new BigDecimal("1.234"));
        assertThat(british.decimal("f", SheetCell.number(new BigDecimal("0.1"))).orThrow())
                .contains(new BigDecimal("0.1"));
        assertThat(british.integer("f", SheetCell.text("12.0")).orThrow()).contains(12L);
        assertThat(key(british.integer("f", SheetCell.text("12.5")))).isEqualTo("sheet.value.integer");
        assertThat(key(british.integer("f", SheetCell.text("99999999999999999999"))))
                .isEqualTo("sheet.value.integer");
        assertThat(key(british.decimal("f", SheetCell.flag(true)))).isEqualTo("sheet.value.decimal");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-01",
        "2025-3-1, 2025-03-01",
        "01.03.2025, 2025-03-01",
        "1.3.2025, 2025-03-01",
        "1. 3. 2025, 2025-03-01",
        "01/03/2025, 2025-03-01",
        "01-03-2025, 2025-03-01",
        "2025-03-01T10:15:00, 2025-03-01",
        "1900-01-01, 1900-01-01",
        "31.12.2199, 2199-12-31",
        "29.02.2024, 2024-02-29",
    })
    void datesAreReadAsWritten(String text, LocalDate day) {
        assertThat(british.date("f", SheetCell.text(text)).orThrow()).contains(day);
    }

    @Test
    void styleDecidesDatesWithSlashes() {
        assertThat(american.date("f", SheetCell.text("03/01/2025")).orThrow()).contains(LocalDate.of(2025, 3, 1));
        assertThat(key(american.date("f", SheetCell.text("25/03/2025")))).isEqualTo("sheet.value.date");
        assertThat(american.date("f", SheetCell.text("25.03.2025")).orThrow()).contains(LocalDate.of(2025, 3, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2025", "01.03.25", "soon", "45717", "2025-13-01", "29.02.2025", "1/2-2025"})
    void otherTextsAreNoDates(String text) {
        assertThat(key(british.date("f", SheetCell.text(text)))).isEqualTo("sheet.value.date");
    }

    @Test
    void plainNumbersAreNoDates() {
        assertThat(key(british.date("f", SheetCell.number(45717)))).isEqualTo("sheet.value.date");
        assertThat(british.date("f", SheetCell.day(LocalDate.of(2025, 3, 1))).orThrow())
                .contains(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "01.01.2200", "9999-12-31", "0025-01-01"})
    void datesNobodyMeansAreRefused(String text) {
        assertThat(key(british.date("f", SheetCell.text(text)))).isEqualTo("sheet.value.date-range");
        assertThat(key(british.moment("f", SheetCell.text(text)))).isEqualTo("sheet.value.date-range");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-01 06:30 | 2025-03-01T06:30",
                "2025-03-01T06:30:15.123 | 2025-03-01T06:30:15",
                "01.03.2025 6:30 | 2025-03-01T06:30",
                "01.03.2025, 06:30 | 2025-03-01T06:30",
                "01.03.2025 | 2025-03-01T00:00",
            })
    void momentsAreReadAsWritten(String text, LocalDateTime moment) {
        assertThat(british.moment("f", SheetCell.text(text)).orThrow()).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, true",
        "JA, true",
        "True, true",
        "1, true",
        "x, true",
        "X, true",
        "wahr, true",
        "no, false",
        "Nein, false",
        "false, false",
        "0, false"
    })
    void flagsAreReadInBothLanguages(String text, boolean flag) {
        assertThat(british.flag("f", SheetCell.text(text)).orThrow()).contains(flag);
    }

    @Test
    void flagsComeFromFlagAndNumberCells() {
        assertThat(british.flag("f", SheetCell.flag(false)).orThrow()).contains(false);
        assertThat(british.flag("f", SheetCell.number(1)).orThrow()).contains(true);
        assertThat(key(british.flag("f", SheetCell.text("maybe")))).isEqualTo("sheet.value.flag");
    }

    @Test
    void failedFormulasAreNoValue() {
        var fault = new SheetCell.Fault("#REF!");

        assertThat(key(british.text("f", fault))).isEqualTo("sheet.value.text");
        assertThat(key(british.decimal("f", fault))).isEqualTo("sheet.value.decimal");
    }

    @Test
    void refusalNamesFieldExpectationAndFinding() {
        Outcome<Optional<BigDecimal>> outcome = british.decimal("cost", SheetCell.text("a lot ".repeat(100)));

        Violation violation = outcome.violations().getFirst();
        assertThat(violation.field()).isEqualTo("cost");
        assertThat(new Messages(Locale.UK, ZoneId.of("UTC")).text(violation))
                .startsWith("A number such as 12 or 12.5 was expected, found “a lot a lot")
                .hasSizeLessThan(130);
    }

    private static String key(Outcome<?> outcome) {
        return SheetTexts.key(outcome);
    }
}
