package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.StockLevels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReorderCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlant() {
        cli = new CliRun(folder);
    }

    @Test
    void anEmptyPlantOrdersNothing() {
        var result = cli.run("reorder");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("Nothing has to be ordered");
    }

    @Test
    void theTableShowsWhatToOrderFromWhom() {
        addAShortPart();

        assertThat(cli.run("reorder").out().lines())
                .containsExactly(
                        "Nordlager",
                        "Part no.  Name      Storeroom  On hand  Order  Unit  Expected",
                        "20-0001   Seal kit  MAIN       0        12     pcs   17 Mar 2026",
                        "");
        assertThat(cli.run("reorder", "--why").out())
                .contains("- Minimum: 2 pcs", "- Packs of 4 pcs: 10 rounded up to 12");
    }

    @Test
    void jsonBringsTheExplanationAlong() {
        addAShortPart();

        JsonNode group =
                JsonMapper.shared().readTree(cli.run("reorder", "--json").out()).get(0);

        JsonNode row = group.get("rows").get(0);
        assertThat(group.get("supplier").asString()).isEqualTo("Nordlager");
        assertThat(row.get("partNo").asString()).isEqualTo("20-0001");
        assertThat(row.get("line").get("quantity").asInt()).isEqualTo(12);
        assertThat(row.get("line").get("expectedOn").asString()).isEqualTo("2026-03-17");
        assertThat(row.get("line")
                        .get("explanation")
                        .get("lines")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("On hand: 0 pcs");
    }

    private void addAShortPart() {
        try (Plant plant = cli.plant()) {
            long main = plant.storerooms().add("MAIN", "Main store").orThrow();
            var fields = new PartFields(
                    "20-0001",
                    "Seal kit",
                    "pcs",
                    PartCriticality.VITAL,
                    null,
                    null,
                    "Nordlager",
                    7,
                    Quantity.of(4),
                    null);
            long part = plant.partRegister().add(fields).orThrow();
            plant.partRegister()
                    .setLevels(part, main, 0, new StockLevels(null, Quantity.of(2), Quantity.of(10)))
                    .orThrow();
        }
    }
}
