package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bounded generously, to notice only when a file is no longer read as a stream.
class SheetSpeedTest {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"long.csv", "long.xlsx"})
    void longFilesAreWrittenAndReadInSeconds(String name) {
        Path file = folder.resolve(name);
        var columns = IntStream.range(0, COLUMNS)
                .mapToObj(i -> new SheetColumn("Column " + i, ColumnType.TEXT))
                .toList();

        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> SheetExport.write(
                        file,
                        SheetTable.named("Long", columns),
                        CsvStyle.of(Locale.UK),
                        sink -> IntStream.range(0, ROWS).forEach(i -> sink.accept(row(i))),
                        () -> false));
        Long read = Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> SheetTexts.open(file).rows(row -> {}, SheetWatch.NONE).orThrow());

        assertThat(read).isEqualTo(ROWS);
    }

    private static List<SheetCell> row(int number) {
        var cells = new ArrayList<SheetCell>(COLUMNS);
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(
                    switch (i % 4) {
                        case 0 -> SheetCell.text("P-" + number + "-" + i);
                        case 1 -> SheetCell.number(BigDecimal.valueOf(number * 7L + i, 2));
                        case 2 -> SheetCell.day(LocalDate.of(2020, 1, 1).plusDays(number % 3000));
                        default -> SheetCell.text("Some words about the work that was done");
                    });
        }
        return cells;
    }
}
