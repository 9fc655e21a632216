package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxCellsTest {

    private final XlsxCells cells = new XlsxCells(new SharedTextsXml("test.xlsx"), new StylesXml(), false);

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("", "", SheetCell.empty()),
                Arguments.of("", "4711.0", SheetCell.number(4711)),
                Arguments.of("n", " 1E3 ", SheetCell.number(1000)),
                Arguments.of("str", "a_x0007_b", SheetCell.text("a\u0007b")),
                Arguments.of("inlineStr", " 001 ", SheetCell.text(" 001 ")),
                Arguments.of("b", "1", SheetCell.flag(true)),
                Arguments.of("b", "0", SheetCell.flag(false)),
                Arguments.of("e", "#N/A", new SheetCell.Fault("#N/A")),
                Arguments.of("d", "2025-03-01", SheetCell.day(LocalDate.of(2025, 3, 1))),
                Arguments.of("d", "2025-03-01T00:00:00Z", SheetCell.day(LocalDate.of(2025, 3, 1))),
                Arguments.of("d", "2025-03-01T06:30:00", SheetCell.moment(LocalDateTime.of(2025, 3, 1, 6, 30))),
                Arguments.of("d", "someday", SheetCell.text("someday")));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void cellIsWhatItsTypeSays(String type, String value, SheetCell cell) {
        assertThat(cells.cell(type, 0, value)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"n, 1E999999999", "n, 1E-999999999", "n, 12345678901234567890123456789012345678901", "n, x", "s, x"})
    void numbersThatFillTheMemoryAreDamage(String type, String value) {
        assertThatThrownBy(() -> cells.cell(type, 0, value)).isInstanceOf(NumberFormatException.class);
    }
}
