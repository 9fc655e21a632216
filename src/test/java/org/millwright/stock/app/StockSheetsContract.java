package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

abstract class StockSheetsContract extends StockFixture {

    @TempDir
    Path folder;

    private final Messages english = new Messages(Locale.UK, ZoneOffset.UTC);
    private StockSheets sheets;

    @BeforeEach
    void someStock() {
        sheets = new StockSheets(store, queries);
        long seal = parts.add(part("20-0001", "=Seal; kit", "Nordlager", 7, 4)).orThrow();
        parts.setLevels(seal, main, 0, levels(2, 10)).orThrow();
        receive(seal, main, 1, "10").orThrow();
        receive(seal, shop, 2, "20.01").orThrow();
        issue(seal, shop, 1, toThePump()).orThrow();
    }

    @Test
    void partsAreWrittenPlaceByPlace() throws Exception {
        Path file = folder.resolve("parts.csv");

        assertThat(sheets.parts(file, ListChoice.all(ListRequest.ALL), english, Progress.silent(), () -> false)
                        .orThrow())
                .isEqualTo(3);

        assertThat(lines(file))
                .containsExactly(
                        "Part no.,Name,Unit,Criticality,Maker,Maker's no.,Supplier,Lead time (days),Pack"
                                + " size,Storeroom,Bin,Minimum,Maximum,On hand,Value,Active,Note",
                        "10-0004,Bearing 6205,pcs,Essential,,,,0,1,,,,,0,0,true,",
                        "20-0001,'=Seal; kit,pcs,Vital,SKF,MK-20-0001,Nordlager,7,4,MAIN,A-01,2,10,1,16.68,true,",
                        "20-0001,'=Seal; kit,pcs,Vital,SKF,MK-20-0001,Nordlager,7,4,SHOP,,,,1,16.67,true,");
    }

    @Test
    void movementsAreWrittenWithWhatTheyCost() throws Exception {
        Path file = folder.resolve("movements.csv");

        sheets.movements(file, ListRequest.ALL.sortedBy("movedOn", false), english, Progress.silent(), () -> false)
                .orThrow();

        assertThat(lines(file)).hasSize(4);
        assertThat(lines(file).getLast())
                .startsWith("2026-03-10,20-0001,'=Seal; kit,3,Issue,SHOP,-1,pcs,-16.67,0,2,33.35")
                .contains(",P-101,4711,");
    }

    @Test
    void theReorderListSaysWhy() throws Exception {
        Path file = folder.resolve("reorder.csv");

        assertThat(sheets.reorder(file, english, () -> false).orThrow()).isEqualTo(1);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("Nordlager,20-0001,")
                .contains("Packs of 4 pcs: 9 rounded up to 12");
    }

    @Test
    void whatIsCancelledLeavesNoFile() {
        Path file = folder.resolve("parts.xlsx");

        assertThat(keys(sheets.parts(file, ListChoice.all(ListRequest.ALL), english, Progress.silent(), () -> true)))
                .containsExactly("sheet.cancelled");
        assertThat(file).doesNotExist();
    }

    private static List<String> lines(Path file) throws Exception {
        return Files.readString(file, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .lines()
                .toList();
    }
}
