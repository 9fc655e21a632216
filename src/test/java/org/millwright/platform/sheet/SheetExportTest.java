package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;

/// An export is whole or nothing, in either format.
class SheetExportTest {

    private static final SheetTable TABLE = SheetTable.named("List", List.of(new SheetColumn("Name", ColumnType.TEXT)));
    private static final List<SheetCell> ROW = List.of(SheetCell.text("pump"));

    @TempDir
    Path folder;

    private Path exports;

    @BeforeEach
    void makeFolder() throws IOException {
        exports = Files.createDirectory(folder.resolve("exports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void replacesAnExistingFile(String name) throws IOException {
        Path file = Files.writeString(exports.resolve(name), "old");

        assertThat(write(file, sink -> sink.accept(ROW)).orThrow()).isEqualTo(1);

        assertThat(SheetTexts.texts(SheetTexts.open(file))).containsExactly(List.of("Name"), List.of("pump"));
        assertThat(filesLeft()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void cancelledLeavesTheOldFile(String name) throws IOException {
        Path file = Files.writeString(exports.resolve(name), "old");
        var given = new AtomicInteger();

        Outcome<Long> outcome = SheetExport.write(
                file,
                TABLE,
                CsvStyle.of(Locale.UK),
                sink -> Stream.generate(() -> ROW)
                        .limit(10_000)
                        .peek(row -> given.incrementAndGet())
                        .forEach(sink),
                () -> given.get() >= 700);

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.cancelled");
        assertThat(given).hasValue(700);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(filesLeft()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void cancelledWhileSavingLeavesNothing(String name) throws IOException {
        var fed = new AtomicInteger();

        Outcome<Long> outcome = SheetExport.write(
                exports.resolve(name),
                TABLE,
                CsvStyle.of(Locale.UK),
                sink -> {
                    sink.accept(ROW);
                    fed.incrementAndGet();
                },
                () -> fed.get() > 0);

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.cancelled");
        assertThat(filesLeft()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void faultOfTheFeedPassesAndLeavesNothing(String name) throws IOException {
        assertThatThrownBy(() -> write(exports.resolve(name), sink -> {
                    sink.accept(ROW);
                    throw new IllegalStateException("of the store");
                }))
                .hasMessage("of the store");
        assertThat(filesLeft()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void feedThatSwallowsTheRefusalIsStillRefused(String name) throws IOException {
        Outcome<Long> outcome = SheetExport.write(
                exports.resolve(name),
                TABLE,
                CsvStyle.of(Locale.UK),
                sink -> {
                    try {
                        sink.accept(ROW);
                    } catch (SheetRefusal swallowed) {
                        return;
                    }
                },
                () -> true);

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.cancelled");
        assertThat(filesLeft()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void impossibleTargetsAreNamed(String name) throws IOException {
        RowFeed feed = sink -> sink.accept(ROW);
        Path taken = Files.createDirectory(exports.resolve(name));

        assertThat(SheetTexts.key(write(taken, feed))).isEqualTo("sheet.write.is-folder");
        assertThat(SheetTexts.key(write(folder.resolve("nowhere").resolve(name), feed)))
                .isEqualTo("sheet.write.no-folder");
    }

    private static Outcome<Long> write(Path file, RowFeed feed) {
        return SheetExport.write(file, TABLE, CsvStyle.of(Locale.UK), feed, () -> false);
    }

    private List<String> filesLeft() throws IOException {
        try (Stream<Path> files = Files.list(exports)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
