package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

class ListSheetTest {

    private static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private final List<Integer> pages = new ArrayList<>();

    @Test
    void everyKindOfValueIsWrittenAsTheLanguageWritesIt() throws IOException {
        Path file = folder.resolve("list.csv");

        sheet().write(file, new long[] {7}, this::rows, Progress.silent(), () -> false)
                .orThrow();

        assertThat(Files.readAllLines(file).get(1)).isEqualTo("0007;Material;7;1,5;20,5;2026-03-10;2026-03-10 10:00");
    }

    @Test
    void aLongListIsReadInPages() {
        long[] ids = LongStream.range(0, 1201).toArray();

        assertThat(sheet().write(folder.resolve("list.xlsx"), ids, this::rows, Progress.silent(), () -> false)
                        .orThrow())
                .isEqualTo(1201);
        assertThat(pages).containsExactly(500, 500, 201);
    }

    @Test
    void whatIsCancelledLeavesNoFile() {
        Path file = folder.resolve("list.csv");

        assertThat(sheet().write(file, new long[] {7}, this::rows, Progress.silent(), () -> true)
                        .isDone())
                .isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void aListBecomesATableOfAWorkbook() {
        try (var draft = new WorkbookDraft()) {
            assertThat(sheet().into(draft, "Data_X", List.of(1L, 2L)::forEach, () -> false)
                            .orThrow())
                    .containsExactly(new WrittenTable("Data_X", "Data_X", 2));
        }
    }

    private List<Long> rows(long[] ids) {
        pages.add(ids.length);
        return Arrays.stream(ids).boxed().toList();
    }

    private static ListSheet<Long> sheet() {
        return new ListSheet<Long>(GERMAN, "cost.sheet.title")
                .text("cost.sheet.cost-centre", id -> "000" + id)
                .label("cost.sheet.category", id -> CostCategory.MATERIAL)
                .integer("cost.sheet.source", Long::intValue)
                .quantity("cost.sheet.equipment", id -> Quantity.of("1.5"))
                .money("cost.sheet.amount", id -> Money.of("20.50"))
                .day("cost.sheet.date", id -> TestStores.TODAY)
                .moment("cost.sheet.posted", id -> TestStores.NOW);
    }
}
