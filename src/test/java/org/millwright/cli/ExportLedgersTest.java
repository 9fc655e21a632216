package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.stock.IssuePart;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;

class ExportLedgersTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlantWithThreeMovements() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            long main = plant.storerooms().add("MAIN", "Main store").orThrow();
            var fields = new PartFields(
                    "20-0001", "Seal kit", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null);
            long part = plant.partRegister().add(fields).orThrow();
            for (int day = 1; day <= 2; day++) {
                plant.stockLedger()
                        .receive(new ReceivePart(
                                part, main, Quantity.of(1), Money.of("5"), LocalDate.of(2026, 3, day), null, null))
                        .orThrow();
            }
            long centre = plant.costCentres().add("4711", "Filling").orThrow();
            plant.stockLedger()
                    .issue(IssuePart.of(part, main, Quantity.of(1), new CostTarget(centre, null, null)))
                    .orThrow();
        }
    }

    @Test
    void partsGoIntoAWorkbook() {
        Path file = folder.resolve("parts.xlsx");

        var result = cli.run("export", "parts", file.toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out().strip()).isEqualTo("1 row written to " + file + ".");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void movementsOfAPeriodGoIntoText() throws Exception {
        Path file = folder.resolve("movements.csv");

        var result =
                cli.run("export", "movements", file.toString(), "--from", "2026-03-02", "--to", "2026-03-09", "--json");

        assertThat(result.out()).contains("\"rows\" : 1");
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().startsWith("2026-03-02,20-0001");
    }

    @Test
    void costsOfAPeriodGoIntoText() throws Exception {
        Path file = folder.resolve("costs.csv");

        var result = cli.run("export", "costs", file.toString(), "--to", "2026-03-31");

        assertThat(result.out().strip()).isEqualTo("1 row written to " + file + ".");
        assertThat(Files.readAllLines(file)).last().asString().startsWith("2026-03-10,Material,5,4711,");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var result =
                cli.run("export", "parts", folder.resolve("nowhere/parts.csv").toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("nowhere");
    }
}
