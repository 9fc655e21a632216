package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;

class StockCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aBearing() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            plant.storerooms().add("MAIN", "Main store").orThrow();
            plant.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            plant.partRegister()
                    .add(new PartFields(
                            "10-0004",
                            "Bearing",
                            "pcs",
                            PartCriticality.VITAL,
                            null,
                            null,
                            null,
                            0,
                            Quantity.of(1),
                            null))
                    .orThrow();
        }
    }

    @Test
    void aPartGoesInAndOutAndComesBack() {
        assertThat(cli.run("stock", "receive", "10-0004", "MAIN", "5", "8.10", "--on", "2026-03-02")
                        .out()
                        .strip())
                .isEqualTo("Receipt no. 1: 5 pcs of 10-0004 in MAIN, now 5 pcs there.");
        assertThat(cli.run("stock", "issue", "10-0004", "MAIN", "3", "--equipment", "P-101")
                        .out()
                        .strip())
                .isEqualTo("Issue no. 2: -3 pcs of 10-0004 in MAIN, now 2 pcs there.");
        assertThat(cli.run("stock", "return", "10-0004", "2", "1").out()).contains("Return no. 3: 1 pcs");
        assertThat(cli.run("stock", "reverse", "10-0004", "3", "--reason", "typed wrongly")
                        .out())
                .contains("Reversal no. 4: -1 pcs");
    }

    @Test
    void aWorkOrderPaysByItsOwnRules() {
        cli.run("stock", "receive", "10-0004", "MAIN", "5", "8.10");
        cli.run("workorder", "create", "P-101", "Seal leaking", "--request");

        var early = cli.run("stock", "issue", "10-0004", "MAIN", "1", "--workorder", "1");
        assertThat(early.exit()).isEqualTo(1);

        cli.run("workorder", "move", "1", "approve");
        cli.run("workorder", "move", "1", "start");
        var issued = cli.run("stock", "issue", "10-0004", "MAIN", "1", "--workorder", "1", "--json");
        assertThat(issued.exit()).isZero();
        assertThat(issued.out()).contains("\"amount\" : -8.10", "\"onHand\" : 4");
        assertThat(cli.run("stock", "return", "10-0004", "2", "1").exit()).isZero();
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        assertThat(cli.run("stock", "receive", "99", "MAIN", "5", "1").err()).contains("There is no such part");
        assertThat(cli.run("stock", "receive", "10-0004", "EAST", "5", "1").err())
                .contains("There is no such storeroom");
        assertThat(cli.run("stock", "receive", "10-0004", "MAIN", "0.00001", "1")
                        .err())
                .contains("At most 4 decimals");
        assertThat(cli.run("stock", "issue", "10-0004", "MAIN", "1", "--workorder", "9")
                        .exit())
                .isEqualTo(1);
        assertThat(cli.run("stock", "issue", "10-0004", "MAIN", "1", "--equipment", "X")
                        .exit())
                .isEqualTo(1);
        assertThat(cli.run("stock", "reverse", "10-0004", "7", "--reason", "x").err())
                .contains("There is no such movement");
        assertThat(cli.run("stock").exit()).isEqualTo(2);
    }
}
