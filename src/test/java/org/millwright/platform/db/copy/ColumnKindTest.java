package org.millwright.platform.db.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnKindTest {

    @ParameterizedTest
    @CsvSource({
        "-5, WHOLE",
        "4, WHOLE",
        "2, DECIMAL",
        "12, TEXT",
        "16, FLAG",
        "-7, FLAG",
        "91, DAY",
        "2014, MOMENT",
        "93, MOMENT",
        "-3, BYTES"
    })
    void bothDatabasesTypesAreKnown(int type, ColumnKind kind) throws SQLException {
        assertThat(ColumnKind.of(type, "part.name")).isEqualTo(kind);
    }

    @Test
    void aTypeThatNoPlantHasIsNamed() {
        assertThatThrownBy(() -> ColumnKind.of(Types.CLOB, "part.note"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("part.note");
    }

    @Test
    void numbersAreWrittenAlikeWhateverTheirZeros() throws IOException {
        assertThat(written(new BigDecimal("1200.00")))
                .isEqualTo(written(new BigDecimal("1200")))
                .isNotEqualTo(written(new BigDecimal("12")))
                .isNotEqualTo(written(new BigDecimal("-1200")));
    }

    private static byte[] written(BigDecimal number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ColumnKind.DECIMAL.write(number, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
