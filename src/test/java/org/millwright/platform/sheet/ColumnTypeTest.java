package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnTypeTest {

    /// A format of its own would fix the order of day and month for every reader.
    @ParameterizedTest
    @CsvSource({"DATE, 14", "MOMENT, 22", "TEXT, 49", "INTEGER, 3", "MONEY, 4", "FLAG, 0"})
    void usesTheFormatsThatEveryProgramKnows(ColumnType type, int builtIn) {
        assertThat(BuiltinFormats.getBuiltinFormat(type.format())).isEqualTo(builtIn);
    }

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void onlyWhatCanBeSummedIsANumber(ColumnType type) {
        var numbers = Set.of(ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.MONEY, ColumnType.PERCENT);

        assertThat(type.isNumber()).isEqualTo(numbers.contains(type));
    }
}
