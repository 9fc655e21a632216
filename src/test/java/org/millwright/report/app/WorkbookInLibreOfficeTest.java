package org.millwright.report.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Lets LibreOffice compute the workbook anew, where it is installed.
@EnabledIf("isInstalled")
class WorkbookInLibreOfficeTest extends ReportFixture {

    private static final String ALWAYS_COMPUTE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
          </item>
        </oor:items>
        """;

    @TempDir
    Path folder;

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void itComputesTheSameValues() throws Exception {
        Path written = folder.resolve("report.xlsx");
        new MonthlyWorkbook(store)
                .write(YearMonth.of(2026, 2), written, new Messages(Locale.GERMANY, ZoneOffset.UTC), Progress.silent())
                .orThrow();
        Path spoilt = folder.resolve("spoilt.xlsx");
        spoil(written, spoilt);

        convert(spoilt);

        try (XSSFWorkbook ours = opened(written);
                XSSFWorkbook theirs = opened(folder.resolve("out").resolve("spoilt.xlsx"))) {
            for (Row row : ours.getSheet("Summary")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertSame(
                                cell,
                                theirs.getSheet("Summary")
                                        .getRow(row.getRowNum())
                                        .getCell(cell.getColumnIndex()));
                    }
                }
            }
            assertThat(theirs.getSheet("Data_Cost").getTables()).hasSize(1);
            assertThat(theirs.getSheet("Summary").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    /// Puts wrong values beside the formulas: only a program that computes them gets them right.
    private static void spoil(Path from, Path to) throws IOException {
        try (XSSFWorkbook book = opened(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (Row row : book.getSheet("Summary")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cell.setCellValue(-77);
                    }
                }
            }
            book.write(out);
        }
    }

    private void convert(Path file) throws Exception {
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user").resolve("registrymodifications.xcu"), ALWAYS_COMPUTE);
        Process office = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("out").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }

    private static void assertSame(Cell ours, Cell theirs) {
        String where = ours.getAddress() + " " + ours.getCellFormula();
        if (ours.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(theirs.getNumericCellValue())
                    .as(where)
                    .isCloseTo(ours.getNumericCellValue(), Offset.offset(1e-9));
        } else {
            assertThat(theirs.getStringCellValue()).as(where).isEqualTo(ours.getStringCellValue());
        }
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    static boolean isInstalled() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
