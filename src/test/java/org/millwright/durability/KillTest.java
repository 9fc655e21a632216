package org.millwright.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.plant.Plant;

/// A program that is killed while it works has saved whatever it said was saved.
///
/// `-Dmillwright.kills=500` for a long run.
class KillTest {

    private static final int KILLS = Integer.getInteger("millwright.kills", 20);
    private static final long SEED = Long.getLong("millwright.seed", 20261122);
    private static final int MOST_ACTIONS = 120;
    private static final int MOST_MICROS = 20_000;

    /// The file may be so many times as large as it would be compacted, and a little more for the last seconds' work.
    private static final int MOST_TIMES = 4;

    private static final long LITTLE = 24L << 20;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThere() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("plant.mv.db");
        try (Plant plant = SmallPlant.open(file).orThrow()) {
            SmallPlant.fill(plant);
        }
        var chance = new Random(SEED);
        PlantFacts known = factsOf(file);
        int acknowledged = 0;
        long largest = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Fact> said = new ArrayList<>();
            try (var child = ChildProgram.start(Worker.class, file, SEED + kill)) {
                int actions = chance.nextInt(MOST_ACTIONS);
                child.read(1);
                child.read(actions).stream().map(Fact::parse).forEach(said::add);
                child.killAfter(chance.nextInt(MOST_MICROS)).stream()
                        .map(Fact::parse)
                        .forEach(said::add);
            }
            largest = Math.max(largest, Files.size(file));

            PlantFacts found = factsOf(file);
            assertThat(found.actions())
                    .as("actions after kill %d", kill)
                    .isBetween(known.actions() + said.size(), known.actions() + said.size() + 1);
            said.forEach(fact -> assertKept(fact, found.facts()));
            known = found;
            acknowledged += said.size();
        }
        long compacted = compacted(file);
        System.out.printf(
                "%d kills, %d actions acknowledged, none lost; the file was at most %.1f MB, %.1f MB compacted%n",
                KILLS, acknowledged, largest / 1e6, compacted / 1e6);
        assertThat(largest).isLessThan(MOST_TIMES * compacted + LITTLE);
    }

    private static void assertKept(Fact fact, Map<String, Fact> found) {
        Fact kept = found.get(fact.key());
        assertThat(kept).as(fact.line()).isNotNull();
        assertThat(kept.version()).as(fact.line()).isGreaterThanOrEqualTo(fact.version());
        if (kept.version() == fact.version()) {
            assertThat(kept).isEqualTo(fact);
        }
    }

    /// Opens the plant as its next user would, and holds everything in it against everything.
    private static PlantFacts factsOf(Path file) {
        try (Plant plant = SmallPlant.open(file).orThrow()) {
            assertThat(plant.check().broken()).isEmpty();
            return PlantFacts.of(plant.store());
        }
    }

    private long compacted(Path file) throws IOException, SQLException {
        Path copy = Files.copy(file, folder.resolve("compacted.mv.db"));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("compacted"));
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        return Files.size(copy);
    }
}
