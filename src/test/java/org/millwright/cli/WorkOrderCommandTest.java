package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.plant.Plant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkOrderCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPump() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            plant.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
        }
    }

    @Test
    void aWorkOrderIsMadeAndListed() {
        var made = cli.run(
                "workorder",
                "create",
                "P-101",
                "Seal leaking",
                "--priority",
                "1",
                "--due",
                "2026-03-07",
                "--type",
                "breakdown");

        assertThat(made.out().strip()).isEqualTo("WO-000001 was made.");
        assertThat(cli.run("workorder", "list", "--view", "overdue").out().lines())
                .containsExactly(
                        "Number     Due         Priority  Equipment  Work          Status",
                        "WO-000001  7 Mar 2026  1         P-101      Seal leaking  Approved");
        assertThat(cli.run("workorder", "list", "conveyor").out().strip()).isEqualTo("No work orders.");
    }

    @Test
    void itIsMovedOnByItsNumber() {
        cli.run("workorder", "create", "P-101", "Seal leaking", "--request");

        assertThat(cli.run("workorder", "move", "1", "approve").out().strip()).isEqualTo("WO-000001 is now: Approved.");
        assertThat(cli.run("workorder", "move", "WO-000001", "hold", "--reason", "parts")
                        .exit())
                .isZero();
        JsonNode row = JsonMapper.shared()
                .readTree(cli.run("workorder", "list", "--json").out())
                .get(0);
        assertThat(row.get("number").asString()).isEqualTo("WO-000001");
        assertThat(row.get("status").asString()).isEqualTo("ON_HOLD");
        assertThat(row.get("holdReason").asString()).isEqualTo("PARTS");
    }

    @Test
    void whatIsNotAllowedIsRefusedWithTheReason() {
        cli.run("workorder", "create", "P-101", "Seal leaking");

        var close = cli.run("workorder", "move", "1", "close");
        assertThat(close.exit()).isEqualTo(1);
        assertThat(close.err()).contains("Not possible while the work order is: Approved");
        assertThat(cli.run("workorder", "move", "9", "start").err()).contains("There is no such work order");
        assertThat(cli.run("workorder", "create", "P-999", "Seal").exit()).isEqualTo(1);
        assertThat(cli.run("workorder", "create", "P-101", "Seal", "--priority", "5")
                        .err())
                .startsWith("--priority: ");
        assertThat(cli.run("workorder", "move", "1", "fly").exit()).isEqualTo(2);
        assertThat(cli.run("workorder").exit()).isEqualTo(2);
    }
}
