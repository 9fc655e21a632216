package org.millwright.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.plant.Plant;

/// A program that is killed while it works has saved whatever it said was saved.
///
/// `-Dmillwright.kills=500` for a long run.
class KillTest {

    private static final int KILLS = Integer.getInteger("millwright.kills", 20);
    private static final long SEED = Long.getLong("millwright.seed", 20261122);
    private static final int MOST_ACTIONS = 60;
    private static final int MOST_MICROS = 20_000;
    private static final int ACTIONS_AND_CLOSE = 40;
    private static final int MOST_MICROS_OF_CLOSING = 400_000;
    private static final int MOST_MICROS_OF_COMPACTING = 60_000;
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(20);
    private static final String URL = "jdbc:h2:file:";

    /// The file may be so many times as large as it would be compacted, and a little more for the last
    /// seconds' work.
    private static final int MOST_TIMES = 4;

    private static final long LITTLE = 24L << 20;

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private Path file;
    private PlantFacts known;
    private int acknowledged;
    private long largest;

    @BeforeEach
    void aPlant() {
        file = folder.resolve("plant.mv.db");
        try (Plant plant = SmallPlant.open(file).orThrow()) {
            SmallPlant.fill(plant);
        }
        known = factsOf(file);
    }

    @Test
    void whatWasAcknowledgedIsThere() throws IOException, InterruptedException, SQLException {
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var child = ChildProgram.start(Worker.class, file, SEED + kill, Integer.MAX_VALUE)) {
                List<String> said = child.read(1 + chance.nextInt(MOST_ACTIONS));
                said.addAll(child.killAfter(chance.nextInt(MOST_MICROS)));
                assertKept(said);
            }
        }
        long compacted = compacted();
        System.out.printf(
                "%d kills, %d actions acknowledged, none lost; the file was at most %.1f MB, %.1f MB compacted%n",
                KILLS, acknowledged, largest / 1e6, compacted / 1e6);
        assertThat(largest).isLessThan(MOST_TIMES * compacted + LITTLE);
    }

    /// Closing compacts the file where that is worth it. The first kill comes when that has begun, and every second
    /// one after it.
    @Test
    void closingMayBeKilled() throws IOException, InterruptedException, SQLException {
        Path half = folder.resolve("plant.mv.db.tempFile");
        int compacting = 0;
        for (int kill = 1; kill <= KILLS / 4; kill++) {
            makeHoles();
            try (var child = ChildProgram.start(Worker.class, file, SEED + kill, ACTIONS_AND_CLOSE)) {
                List<String> said = new ArrayList<>();
                while (!said.contains(Worker.CLOSING)) {
                    said.addAll(child.read(1));
                }
                if (kill % 2 == 1) {
                    Instant end = Instant.now().plus(LONGEST_CLOSING);
                    child.runUntil(() -> Files.exists(half) || Instant.now().isAfter(end));
                    said.addAll(child.killAfter(kill == 1 ? 0 : chance.nextInt(MOST_MICROS_OF_COMPACTING)));
                } else {
                    said.addAll(child.killAfter(chance.nextInt(MOST_MICROS_OF_CLOSING)));
                }
                compacting += Files.exists(half) ? 1 : 0;
                assertKept(said);
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).containsExactly(file);
            }
        }
        System.out.printf(
                "%d kills while closing, %d of them while it compacted; %d actions acknowledged, none lost%n",
                KILLS / 4, compacting, acknowledged);
        assertThat(compacting).as("kills while it compacted").isPositive();
        assertThat(Files.size(file)).isLessThan(2 * compacted() + (1 << 20));
    }

    /// As much work leaves them.
    private void makeHoles() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL + folder.resolve("plant"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table much as select x, random_uuid() from system_range(1, 80000)");
            statement.execute("drop table much");
        }
    }

    private void assertKept(List<String> said) throws IOException {
        List<Fact> facts = said.stream()
                .filter(line -> line.contains("|"))
                .map(Fact::parse)
                .toList();
        largest = Math.max(largest, Files.size(file));

        PlantFacts found = factsOf(file);
        facts.forEach(fact -> assertKept(fact, found.facts()));
        assertThat(found.actions())
                .as("actions, %d of them just now", facts.size())
                .isBetween(known.actions() + facts.size(), known.actions() + facts.size() + 1);
        known = found;
        acknowledged += facts.size();
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

    private long compacted() throws IOException, SQLException {
        Path copy = Files.copy(file, folder.resolve("compacted.mv.db"));
        try (Connection connection = DriverManager.getConnection(URL + folder.resolve("compacted"));
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        return Files.size(copy);
    }
}
