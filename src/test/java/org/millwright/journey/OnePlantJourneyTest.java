package org.millwright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.boot.TestWindow;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.sheet.SheetRows;
import org.millwright.stock.AlertRow;
import org.millwright.ui.WindowTest;
import org.millwright.ui.kit.FileChooserPort;

/// One plant from end to end, in the real window, on a real file, with real keys: machines out of a spreadsheet, a plan
/// that falls due, a round with one failure, its repair, an empty shelf that tells, and the month as a workbook.
@WindowTest
class OnePlantJourneyTest {

    private static final Clock TENTH_OF_MARCH = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void fromASpreadsheetToTheMonthsWorkbook() throws Exception {
        var desk = new Desk(folder);
        BoilerHouse.writeMachines(desk.machines());
        try (TestWindow window = TestWindow.open(folder, TENTH_OF_MARCH, desk)) {
            var firstDay = new FirstDay(Hand.at(window.stage()));
            firstDay.beginANewPlant();
            firstDay.importTheMachines();
            firstDay.findTheMachines();
        }
        try (Plant plant = plant()) {
            BoilerHouse.stockSeals(plant);
            BoilerHouse.planTheRound(plant);
        }
        try (TestWindow window = TestWindow.open(folder, TENTH_OF_MARCH, desk)) {
            var hand = Hand.at(window.stage());
            var morning = new Morning(hand);
            morning.seeWhatIsDue();
            morning.walkTheRound();
            morning.sign();
            var repair = new Repair(hand);
            repair.start();
            repair.fetchASeal();
            repair.seeTheAlert();
            new MonthsEnd(hand).exportTheWorkbook();
        }
        try (Plant plant = plant()) {
            assertTheSealIsOutOfTheStore(plant);
        }
        try (InputStream in = Files.newInputStream(folder.resolve("Maintenance 2026-03.xlsx"));
                var book = new XSSFWorkbook(in)) {
            assertTheMonthIsInTheBook(book);
        }
    }

    private static void assertTheSealIsOutOfTheStore(Plant plant) {
        assertThat(plant.stock().alertRows(plant.stock().alertIds()))
                .singleElement()
                .satisfies(alert -> assertThat(alert.onHand()).hasToString("2"))
                .extracting(AlertRow::partNo)
                .isEqualTo("SEAL-40");
        long[] orders = plant.workOrderQueries().ids(ListRequest.ALL);
        assertThat(plant.workOrderQueries().rows(orders)).singleElement().satisfies(order -> {
            assertThat(order.number()).isEqualTo("WO-000001");
            assertThat(order.equipmentTag()).isEqualTo("BH-P101");
        });
    }

    private static void assertTheMonthIsInTheBook(XSSFWorkbook book) {
        Map<String, String> order = SheetRows.ofTable(book, "Data_WO").rows().getFirst();
        assertThat(order)
                .containsEntry("Number", "WO-000001")
                .containsEntry("Equipment", "BH-P101")
                .containsEntry("Status", "In progress")
                .containsEntry("Cost in the month", "84.5");
        assertThat(SheetRows.ofTable(book, "Data_Cost").rows())
                .singleElement()
                .satisfies(cost -> assertThat(cost)
                        .containsEntry("Work order", "WO-000001")
                        .containsEntry("Category", "Material")
                        .containsEntry("Amount", "84.5"));
        SheetRows stock = SheetRows.ofTable(book, "Data_Stock");
        assertThat(stock.sum("Value")).isEqualByComparingTo("169");
        assertThat(stock.rows().getFirst()).containsEntry("At or below minimum", "true");
        assertThat(book.getSheet("Summary").getRow(6).getCell(1).getStringCellValue())
                .isEqualTo("All totals agree");
    }

    private Plant plant() {
        String file = folder.resolve("data/plant.mv.db").toString();
        return Plant.of(TestStores.open(file, TENTH_OF_MARCH).orThrow());
    }

    /// The engineer's desk: the spreadsheet lies there, and files are written beside it.
    private record Desk(Path folder) implements FileChooserPort {

        Path machines() {
            return folder.resolve("Machines.xlsx");
        }

        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.of(machines());
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, FileKind kind) {
            return Optional.of(folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(folder);
        }
    }
}
