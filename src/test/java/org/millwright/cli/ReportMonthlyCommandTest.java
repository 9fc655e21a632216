package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportMonthlyCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;
    private Path file;

    @BeforeEach
    void anHourInFebruary() {
        cli = new CliRun(folder);
        file = folder.resolve("february.xlsx");
        try (Plant plant = cli.plant()) {
            long pump = plant.equipmentRegister()
                    .add(EquipmentFields.of("P-1", "Pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            long max = plant.peopleRegister()
                    .add(new PersonFields("ME", "Max", null))
                    .orThrow();
            plant.peopleRegister()
                    .setRate(max, new LabourRate(LocalDate.of(2026, 1, 1), Money.of("61.50")))
                    .orThrow();
            long order = plant.workOrders()
                    .create(NewWorkOrder.approved(WorkOrderFields.of("Seal", pump, WorkOrderType.CORRECTIVE, 2)))
                    .orThrow()
                    .id();
            var hours =
                    new LabourFields(LocalDate.of(2026, 2, 28), new BigDecimal("0.3333"), BigDecimal.ONE, null, null);
            plant.workOrderLabour().book(new BookLabour(order, max, hours)).orThrow();
        }
    }

    @Test
    void withoutAMonthItIsTheLastFullOne() throws IOException {
        var result = cli.run("report", "monthly", "--out", file.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("The maintenance workbook for February 2026 is in " + file + ".")
                .contains("Total cost 20.50, stock value 0.00.");
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Maintenance report, February 2026");
        }
    }

    @Test
    void otherProgramsGetExactFigures() {
        var result = cli.run("--json", "report", "monthly", "--month", "2026-02", "--out", file.toString());

        JsonNode json = JsonMapper.shared().readTree(result.out());
        assertThat(json.get("month").asString()).isEqualTo("2026-02");
        assertThat(json.get("figures").get("COST").decimalValue()).isEqualByComparingTo("20.50");
        assertThat(json.get("figures").has("MTTR")).isFalse();
        assertThat(json.get("rows").get("Data_Cost").asInt()).isEqualTo(1);
    }

    @Test
    void refusalsTellWhatIsWrong() {
        var future = cli.run("report", "monthly", "--month", "2026-04", "--out", file.toString());
        var text = cli.run("report", "monthly", "--out", folder.resolve("a.csv").toString());

        assertThat(future.exit()).isEqualTo(1);
        assertThat(future.err()).contains("month: There is no report for April 2026");
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.err()).contains("the name must end in .xlsx");
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutAFileItIsWrongUsage() {
        assertThat(cli.run("report", "monthly").exit()).isEqualTo(2);
        assertThat(cli.run("report", "monthly", "--month", "February", "--out", file.toString())
                        .exit())
                .isEqualTo(2);
    }
}
