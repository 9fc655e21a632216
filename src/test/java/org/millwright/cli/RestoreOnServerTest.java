package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;

/// Going back with a plant that others share: not over it, but both ways that the refusal names.
class RestoreOnServerTest {

    @TempDir
    Path folder;

    private CliRun cli;
    private String backup;

    @BeforeEach
    void aSharedPlantThatHasGoneOnSinceItsBackup() {
        cli = on(TestStores.emptyPostgresUrl());
        backup = folder.resolve("friday.zip").toString();
        addCentre("100");
        assertThat(cli.run("backup", "--out", backup).err()).isEmpty();
        addCentre("200");
    }

    @Test
    void notUnderTheHandsOfOthers() {
        var refused = cli.run("restore", backup);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .contains("so it is not replaced under the hands of others")
                .contains("millwright restore " + backup + " --as jdbc:postgresql://...")
                .contains("millwright move --from FILE --to jdbc:postgresql://...");
        assertThat(centres(cli)).isEqualTo(2);
    }

    @Test
    void intoAnEmptyDatabase() {
        String empty = TestStores.emptyPostgresUrl();

        var restored = cli.run("restore", backup, "--as", empty);

        assertThat(restored.err()).isEmpty();
        assertThat(centres(on(empty))).isEqualTo(1);
        assertThat(centres(cli)).isEqualTo(2);
    }

    @Test
    void intoANewFileAndFromThereIntoAnEmptyDatabase() {
        String file = folder.resolve("friday").toString();
        String empty = TestStores.emptyPostgresUrl();

        var restored = cli.run("restore", backup, "--as", file);
        int looked = centres(on(file));
        var moved = cli.run("move", "--from", file, "--to", empty);

        assertThat(restored.err()).isEmpty();
        assertThat(looked).isEqualTo(1);
        assertThat(moved.err()).isEmpty();
        assertThat(centres(on(empty))).isEqualTo(1);
        assertThat(centres(cli)).isEqualTo(2);
    }

    private CliRun on(String place) {
        return new CliRun(folder, StoreLocation.parse(place).orThrow());
    }

    private void addCentre(String code) {
        try (Plant plant = cli.plant()) {
            plant.costCentres().add(code, "Centre " + code).orThrow();
        }
    }

    private static int centres(CliRun there) {
        try (Plant plant = there.plant()) {
            return plant.costCentres().ids(ListRequest.ALL).length;
        }
    }
}
