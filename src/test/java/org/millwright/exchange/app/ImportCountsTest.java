package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.RowFate;

class ImportCountsTest {

    @Test
    void parentsThatAreMadeAreNewButNoRowsOfTheFile() {
        var counts = ImportCounts.of(List.of(
                line(RowFate.NEW, true), line(RowFate.NEW, false), line(RowFate.BAD, false), line(RowFate.NEW, false)));

        assertThat(counts.rows()).isEqualTo(3);
        assertThat(counts.made()).isEqualTo(1);
        assertThat(counts.of(RowFate.NEW)).isEqualTo(3);
        assertThat(counts.of(RowFate.BAD)).isEqualTo(1);
        assertThat(counts.of(RowFate.CHANGED)).isZero();
    }

    @Test
    void anEmptyFileCountsNothing() {
        assertThat(ImportCounts.of(List.of()).rows()).isZero();
    }

    private static ImportLine line(RowFate fate, boolean made) {
        return new ImportLine(2, "P-101", "Feed pump", fate, made, List.of(), List.of());
    }
}
