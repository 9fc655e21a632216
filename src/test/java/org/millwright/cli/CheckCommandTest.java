package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.plant.Plant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlant() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            plant.storerooms().add("MAIN", "Main store").orThrow();
        }
    }

    @Test
    void aSoundPlantIsToldSo() {
        var result = cli.run("check");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .contains("holds  What lies in a storeroom is the sum of its movements")
                .last()
                .isEqualTo("The plant is sound: 4 records checked.");
    }

    @Test
    void whatIsWrongIsNamedAndEndsWithOne() throws SQLException {
        damage();

        var result = cli.run("check");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out().lines())
                .contains("1 wrong  The audit trail holds every change of a record")
                .anyMatch(line -> line.matches(
                        "- storeroom, id \\d+: it was changed more or fewer times than the trail" + " says"));
        assertThat(result.err()).startsWith("One thing does not hold in " + folder);
    }

    @Test
    void jsonTellsTheSame() throws SQLException {
        damage();

        var result = cli.run("check", "--json");

        JsonNode report = JsonMapper.shared().readTree(result.out());
        List<JsonNode> broken = report.get("invariants")
                .valueStream()
                .filter(invariant -> invariant.get("wrong").asInt() > 0)
                .toList();
        assertThat(result.exit()).isEqualTo(1);
        assertThat(report.get("sound").asBoolean()).isFalse();
        assertThat(broken).singleElement().satisfies(invariant -> {
            assertThat(invariant.get("name").get("key").asString()).isEqualTo("invariant.audit-changes");
            assertThat(invariant.get("wrong").asInt()).isOne();
            assertThat(invariant.get("first")).hasSize(1);
        });
    }

    private void damage() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("plant"));
                Statement statement = connection.createStatement()) {
            statement.execute("update storeroom set version = 7");
        }
    }
}
