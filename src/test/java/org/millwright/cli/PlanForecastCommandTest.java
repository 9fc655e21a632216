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
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.plant.Plant;
import tools.jackson.databind.json.JsonMapper;

class PlanForecastCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlantWithAMonthlyPlan() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            long pump = plant.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            plant.planRegister()
                    .add(new PlanFields(
                            "PM-1",
                            "Grease",
                            PlanProduct.WORK_ORDER,
                            "FREQ=MONTHLY",
                            LocalDate.of(2026, 3, 15),
                            PlanBasis.SCHEDULED,
                            0,
                            null,
                            "Grease",
                            null,
                            3,
                            "Fitter",
                            new BigDecimal("1.5"),
                            true,
                            List.of(pump)))
                    .orThrow();
        }
    }

    @Test
    void twelveMonthsAreTold() {
        assertThat(cli.run("plan", "forecast").out()).contains("March 2026", "February 2027", "12 months: 18 h, 0.00");
        var months = JsonMapper.shared()
                .readTree(cli.run("plan", "forecast", "--json").out());
        assertThat(months.size()).isEqualTo(12);
        assertThat(months.get(0).get("month").asString()).isEqualTo("2026-03");
        assertThat(months.get(0).get("hours").get("Fitter").asDouble()).isEqualTo(1.5);
    }

    @Test
    void theWorkbookHoldsMonthsAndJobs() throws IOException {
        Path file = folder.resolve("forecast.xlsx");

        assertThat(cli.run("plan", "forecast", "--out", file.toString()).exit()).isZero();

        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Forecast").getPhysicalNumberOfRows()).isEqualTo(13);
            assertThat(book.getSheet("Data_Jobs").getPhysicalNumberOfRows()).isEqualTo(13);
            assertThat(book.getSheet("Data_Hours").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Fitter");
        }
        assertThat(cli.run("plan", "forecast", "--out", "forecast.txt").err()).contains("--out");
    }
}
