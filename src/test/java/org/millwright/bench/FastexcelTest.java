package org.millwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetReader;
import org.millwright.platform.sheet.SheetRow;
import org.millwright.platform.sheet.SheetWatch;

class FastexcelTest {

    private static final SheetRow HEADINGS = new SheetRow(
            1, List.of(new SheetCell.Text("Number"), new SheetCell.Text("Cost"), new SheetCell.Text("Day")));
    private static final SheetRow ROW = new SheetRow(
            2,
            List.of(
                    new SheetCell.Text("WO-1"),
                    new SheetCell.Decimal(new BigDecimal("12.5")),
                    new SheetCell.Day(LocalDate.of(2026, 2, 28))));

    @TempDir
    Path folder;

    @Test
    void isNotThereWithoutALocalRepository() {
        assertThat(Fastexcel.found(folder)).isEmpty();
        assertThat(Fastexcel.found(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void writesTheRowsThatItIsGiven() throws URISyntaxException {
        Path file = folder.resolve("floor.xlsx");
        try (Fastexcel fastest = Fastexcel.found(repository()).orElseThrow()) {
            fastest.write(file, List.of(List.of(HEADINGS, ROW)));
        }

        List<SheetRow> rows = new ArrayList<>();
        SheetReader.open(file)
                .then(source -> source.rows(rows::add, SheetWatch.NONE))
                .orThrow();
        // its days are numbers that look like days only with a format, which the floor leaves out
        assertThat(rows)
                .containsExactly(new SheetRow(
                        2,
                        List.of(
                                new SheetCell.Text("WO-1"),
                                new SheetCell.Decimal(new BigDecimal("12.5")),
                                new SheetCell.Decimal(new BigDecimal("46081")))));
    }

    /// Where the build has put it: repository/org/dhatim/fastexcel/version/jar.
    private static Path repository() throws URISyntaxException {
        Path jar = Path.of(org.dhatim.fastexcel.Workbook.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return jar.resolve("../../../../..").normalize();
    }
}
