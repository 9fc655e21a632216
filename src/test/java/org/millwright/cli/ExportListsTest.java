package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Money;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

class ExportListsTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void twoOrdersAndSomeHours() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            long pump = plant.equipmentRegister()
                    .add(EquipmentFields.of("0007", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            long max = plant.peopleRegister()
                    .add(new PersonFields("ME", "Max", null))
                    .orThrow();
            plant.peopleRegister()
                    .setRate(max, new LabourRate(LocalDate.of(2026, 1, 1), Money.of("61.50")))
                    .orThrow();
            for (String title : List.of("=Seal leaking", "Bearing noisy")) {
                var fields = WorkOrderFields.of(title, pump, WorkOrderType.CORRECTIVE, 2);
                long id = plant.workOrders()
                        .create(NewWorkOrder.approved(fields))
                        .orThrow()
                        .id();
                book(plant, id, max, TestStores.TODAY);
                book(plant, id, max, TestStores.TODAY.minusDays(20));
            }
        }
    }

    @Test
    void workOrdersComeWithHoursAndCosts() throws IOException {
        Path file = folder.resolve("orders.csv");

        var result = cli.run("export", "workorders", file.toString());

        assertThat(result.out().strip()).isEqualTo("2 rows written to " + file + ".");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).contains("Number,Work,Status,Type,Priority,Due,Equipment");
        assertThat(lines.get(1))
                .startsWith("WO-000001,'=Seal leaking,Approved,Corrective,2,,0007,Feed pump")
                .endsWith("0.6666,41,0,41");
    }

    @Test
    void costsOfSomeDaysAddUp() throws IOException {
        Path file = folder.resolve("costs.xlsx");

        assertThat(cli.run("export", "costs", file.toString(), "--from", "2026-03-01", "--to", "2026-03-31")
                        .exit())
                .isZero();

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheet("Costs");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(20.5);
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("WO-000002");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        var result = cli.run(
                "export", "costs", folder.resolve("no").resolve("such.csv").toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("There is no folder");
    }

    private static void book(Plant plant, long order, long person, LocalDate day) {
        var hours = new LabourFields(day, new BigDecimal("0.3333"), BigDecimal.ONE, null, null);
        plant.workOrderLabour().book(new BookLabour(order, person, hours)).orThrow();
    }
}
