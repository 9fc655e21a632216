package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;

class SheetTargetTest {

    @ParameterizedTest
    @CsvSource({"list.csv, CSV", "LIST.CSV, CSV", "list.xlsx, XLSX", "a.csv.XLSX, XLSX"})
    void theEndingTells(String name, SheetTarget target) {
        assertThat(SheetTarget.of(Path.of("out", name)).orThrow()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xls", "list.pdf", "list", "csv"})
    void anotherEndingIsRefused(String name) {
        assertThat(SheetTarget.of(Path.of("out", name))).isEqualTo(Outcome.refused("sheet.write.ending", name));
    }
}
