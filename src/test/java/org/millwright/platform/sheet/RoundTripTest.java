package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Millwright writes it reads back unchanged.
class RoundTripTest {

    private static final List<String> TEXTS = List.of(
            "0012",
            "=1+1",
            "+49 89 1234",
            "-A1-K3",
            "@x",
            "'=1+1",
            "'tis",
            "\tindented",
            "\uD83D\uDD27 wrench",
            "\u05E9\u05DC\u05D5\u05DD \u0645\u0636\u062E\u0629",
            "first line\nsecond line",
            "say \"hello\", then; go",
            " spaces around ",
            "12,5",
            "1.234",
            "2026-01-01",
            "true",
            "_x0041_",
            "<b>&amp;</b>",
            "bell\u0007",
            "#REF!",
            "a".repeat(10_000));

    @TempDir
    Path folder;

    static Stream<Arguments> styles() {
        return Stream.of(',', ';', '\t')
                .flatMap(separator ->
                        Stream.of(NumberStyle.values()).map(numbers -> Arguments.of(new CsvStyle(separator, numbers))));
    }

    @Test
    void workbookGivesEveryCellBack() {
        List<List<SheetCell>> rows = rows();
        Path file = folder.resolve("all.xlsx");

        assertThat(SheetExport.xlsx(file, table(), rows::forEach, () -> false).orThrow())
                .isEqualTo(rows.size());

        assertThat(SheetTexts.rows(SheetTexts.open(file)).stream().skip(1).map(SheetRow::cells))
                .containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void textFileGivesEveryValueBack(CsvStyle style) {
        List<List<SheetCell>> rows = rows();
        Path file = folder.resolve("all.csv");
        SheetExport.csv(file, table(), style, rows::forEach, () -> false).orThrow();

        SheetSource source = SheetTexts.open(file);
        assertThat(source.dialect()).contains(new CsvDialect(StandardCharsets.UTF_8, style.separator()));
        List<SheetRow> read = SheetTexts.rows(source);
        assertThat(read.getFirst().cells().stream().map(SheetCell::text)).containsExactlyElementsOf(table().headings());
        // read with the style of the other half of the world: what is written is never open
        for (NumberStyle reading : NumberStyle.values()) {
            var values = new CellValues(reading, DateStyle.MONTH_FIRST);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(typed(read.get(i + 1), values)).isEqualTo(rows.get(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random.xlsx", "random.csv"})
    void randomTextsComeBack(String name) {
        var random = new Random(99);
        String alphabet = "ab0 ,;\t\n\"'=+-@_x0041<>&\u00E4\u20AC\u05D0\u200F";
        List<List<SheetCell>> rows = IntStream.range(0, 2000)
                .mapToObj(row -> IntStream.range(0, 3)
                        .mapToObj(column -> SheetCell.text("#"
                                + random.ints(random.nextInt(12), 0, alphabet.length())
                                        .collect(
                                                StringBuilder::new,
                                                (text, i) -> text.append(alphabet.charAt(i)),
                                                StringBuilder::append)))
                        .toList())
                .toList();
        var columns = Stream.of("A", "B", "C")
                .map(heading -> new SheetColumn(heading, ColumnType.TEXT))
                .toList();
        Path file = folder.resolve(name);

        SheetExport.write(
                        file,
                        SheetTable.named("Random", columns),
                        CsvStyle.of(Locale.GERMANY),
                        rows::forEach,
                        () -> false)
                .orThrow();

        assertThat(SheetTexts.rows(SheetTexts.open(file)).stream().skip(1).map(SheetRow::cells))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void numbersStayNumbersAndTextsAreGuardedInTextFiles() throws IOException {
        Path file = folder.resolve("guard.csv");
        var columns = List.of(new SheetColumn("Tag", ColumnType.TEXT), new SheetColumn("Cost", ColumnType.MONEY));
        List<List<SheetCell>> rows = List.of(
                List.of(SheetCell.text("-5"), SheetCell.number(-5)),
                List.of(SheetCell.text("=cmd"), SheetCell.number(new BigDecimal("1.234"))));

        SheetExport.csv(
                        file,
                        SheetTable.named("Guard", columns),
                        CsvStyle.of(Locale.GERMANY),
                        rows::forEach,
                        () -> false)
                .orThrow();

        assertThat(Files.readString(file)).isEqualTo("\uFEFFTag;Cost\r\n'-5;-5\r\n'=cmd;1,2340\r\n");
    }

    private static List<SheetCell> typed(SheetRow row, CellValues values) {
        var cells = List.of(
                row.cell(0),
                SheetCell.number(values.decimal("number", row.cell(1)).orThrow().orElse(null)),
                SheetCell.day(values.date("day", row.cell(2)).orThrow().orElse(null)),
                SheetCell.moment(values.moment("moment", row.cell(3)).orThrow().orElse(null)),
                SheetCell.flag(values.flag("flag", row.cell(4)).orThrow().orElseThrow()));
        return new SheetRow(row.line(), cells).cells();
    }

    private static SheetTable table() {
        return new SheetTable(
                "All [types]",
                "Data_All",
                List.of(
                        new SheetColumn("Text", ColumnType.TEXT),
                        new SheetColumn("Zahl, groß", ColumnType.DECIMAL),
                        new SheetColumn("Day", ColumnType.DATE),
                        new SheetColumn("Moment", ColumnType.MOMENT),
                        new SheetColumn("=Flag", ColumnType.FLAG)));
    }

    private static List<List<SheetCell>> rows() {
        List<BigDecimal> numbers = Stream.of(
                        "0", "-5", "0.1", "12.5", "1.234", "1234567.89", "-0.0005", "999999999999.99")
                .map(BigDecimal::new)
                .toList();
        var rows = new ArrayList<List<SheetCell>>();
        for (int i = 0; i < TEXTS.size(); i++) {
            rows.add(List.of(
                    SheetCell.text(TEXTS.get(i)),
                    SheetCell.number(numbers.get(i % numbers.size())),
                    i % 5 == 0
                            ? SheetCell.empty()
                            : SheetCell.day(LocalDate.of(1900, 1, 1).plusDays(i * 1000L)),
                    SheetCell.moment(LocalDateTime.of(2026, 2, 28, 23, 59, i).plusDays(i)),
                    SheetCell.flag(i % 2 == 0)));
        }
        return rows;
    }
}
