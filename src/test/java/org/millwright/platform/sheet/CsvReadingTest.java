package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReadingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    static Stream<Arguments> dialects() {
        return Stream.of(
                        Arguments.of(StandardCharsets.UTF_8, false, StandardCharsets.UTF_8),
                        Arguments.of(StandardCharsets.UTF_8, true, StandardCharsets.UTF_8),
                        Arguments.of(StandardCharsets.UTF_16LE, true, StandardCharsets.UTF_16LE),
                        Arguments.of(StandardCharsets.UTF_16LE, false, StandardCharsets.UTF_16LE),
                        Arguments.of(StandardCharsets.UTF_16BE, true, StandardCharsets.UTF_16BE),
                        Arguments.of(StandardCharsets.UTF_16BE, false, StandardCharsets.UTF_16BE),
                        Arguments.of(WINDOWS, false, WINDOWS))
                .flatMap(each -> Stream.of(',', ';', '\t')
                        .map(separator -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], separator)));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void tellsCharacterSetAndSeparator(Charset written, boolean mark, Charset expected, char separator)
            throws IOException {
        String text = (mark ? "\uFEFF" : "") + "Kürzel|Größe|Ort\r\nP-1|12,5|\"Halle|1\nWest\"\r\n0012|3|Süd €\r\n";
        Path file = write(text.replace('|', separator), written);

        SheetSource source = SheetTexts.open(file);

        assertThat(source.kind()).isEqualTo(SheetKind.CSV);
        assertThat(source.dialect()).contains(new CsvDialect(expected, separator));
        if (separator != ',') {
            assertThat(SheetTexts.texts(source))
                    .containsExactly(
                            List.of("Kürzel", "Größe", "Ort"),
                            List.of("P-1", "12,5", "Halle" + separator + "1\nWest"),
                            List.of("0012", "3", "Süd €"));
        } else {
            assertThat(source.headings().orThrow().text(0)).isEqualTo("Kürzel");
        }
    }

    @Test
    void tellsThePhysicalLineAndSkipsBlankRows() throws IOException {
        Path file = write("\n\nA,B\n1,\"x\ny\"\n\n , \n2,z\n\n\n", StandardCharsets.UTF_8);

        assertThat(SheetTexts.rows(SheetTexts.open(file)))
                .extracting(SheetRow::line)
                .containsExactly(3L, 4L, 8L);
    }

    @Test
    void skipsTheLineThatTellsTheSeparator() throws IOException {
        SheetSource source = SheetTexts.open(write("sep=;\nA;B,C\n1;2\n", StandardCharsets.UTF_8));

        assertThat(SheetTexts.texts(source)).containsExactly(List.of("A", "B,C"), List.of("1", "2"));
    }

    @Test
    void callerOverridesWhatWasDetected() throws IOException {
        Path file = write("A;B\nä,x;1\n", WINDOWS);

        SheetSource source =
                SheetReader.openText(file, new CsvDialect(WINDOWS, ',')).orThrow();

        assertThat(SheetTexts.texts(source)).containsExactly(List.of("A;B"), List.of("ä", "x;1"));
    }

    @Test
    void refusesBytesOutsideTheChosenCharacterSet() throws IOException {
        Path file = write("A;B\nä;1\n", WINDOWS);

        SheetSource source = SheetReader.openText(file, new CsvDialect(StandardCharsets.UTF_8, ';'))
                .orThrow();

        assertThat(SheetTexts.key(source.rows(row -> {}, SheetWatch.NONE))).isEqualTo("sheet.csv.charset");
    }

    @Test
    void namesTheLineOfALostQuotationMark() throws IOException {
        Path file = write("A;B\n1;2\n\"3;4\n5;6\n" + "7;8\n".repeat(500_000), StandardCharsets.UTF_8);

        var outcome = SheetTexts.open(file).rows(row -> {}, SheetWatch.NONE);

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.csv.broken");
        assertThat(outcome.violations().getFirst().message().args().getLast()).isEqualTo(2L);
    }

    @Test
    void takesOffTheGuardOfFormulasUnlessToldNotTo() throws IOException {
        Path file = write("A;B\n'=1+1;'tis\n", StandardCharsets.UTF_8);

        assertThat(SheetTexts.texts(SheetTexts.open(file)).getLast()).containsExactly("=1+1", "'tis");
        var raw = SheetReader.openText(file, new CsvDialect(StandardCharsets.UTF_8, ';', false))
                .orThrow();
        assertThat(SheetTexts.texts(raw).getLast()).containsExactly("'=1+1", "'tis");
    }

    @Test
    void endsWhenCancelledAndTellsProgress() throws IOException {
        Path file = write("A;B\n" + "1;2\n".repeat(10_000), StandardCharsets.UTF_8);
        var seen = new ArrayList<SheetRow>();
        var fractions = new ArrayList<Double>();

        var outcome = SheetTexts.open(file).rows(seen::add, new SheetWatch(() -> seen.size() == 5000, fractions::add));

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.cancelled");
        assertThat(seen).hasSize(5000);
        assertThat(fractions).isNotEmpty().isSorted().allMatch(fraction -> fraction > 0 && fraction <= 1);
    }

    @Test
    void faultsOfTheCallerPass() throws IOException {
        SheetSource source = SheetTexts.open(write("A;B\n1;2\n", StandardCharsets.UTF_8));

        assertThatThrownBy(() -> source.rows(
                        row -> {
                            throw new IllegalArgumentException("of the caller");
                        },
                        SheetWatch.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of the caller");
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("rows.xlsx"), text.getBytes(charset));
    }
}
