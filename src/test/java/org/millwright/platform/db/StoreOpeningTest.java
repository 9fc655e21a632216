package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class StoreOpeningTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("riverside.mv.db");
    }

    @Test
    void aNewPlantIsMadeWhereNoneIs() {
        try (Store store =
                TestStores.open(folder.resolve("riverside").toString()).orThrow()) {
            assertThat(names(store)).isEmpty();
        }
        assertThat(file).exists();
        assertThat(folder.resolve("riverside.lock")).doesNotExist();
    }

    @Test
    void whatWasSavedIsThereAfterReopening() {
        try (Store store = opened()) {
            addCentre(store);
        }
        try (Store again = opened()) {
            assertThat(names(again)).containsExactly("Stays");
        }
    }

    @Test
    void aSecondStartIsToldWhoHoldsTheFile() {
        try (Store first = opened()) {
            Outcome<Store> second = TestStores.open(file.toString());

            assertThat(first.location().display()).isEqualTo(file.toString());
            assertThat(keys(second)).containsExactly("store.in-use");
            assertThat(second.violations().getFirst().message().args())
                    .contains(
                            "Max Engineer", "test-desk", ProcessHandle.current().pid());
        }
        opened().close();
    }

    @Test
    void aNewerSchemaIsRefusedAndTheFileStaysAsItWas() throws IOException, SQLException {
        opened().close();
        sql("insert into \"flyway_schema_history\" select \"installed_rank\" + 100, '99', \"description\","
                + " \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\","
                + " true from \"flyway_schema_history\" where \"version\" = '1'");

        refusedUntouched("store.newer");
    }

    @Test
    void aDamagedFileIsRefusedAndStaysAsItWas() throws IOException {
        opened().close();
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < content.length; i++) {
            content[i] ^= (byte) (i * 31 + 7);
        }
        Files.write(file, content);

        refusedUntouched("store.damaged");
    }

    /// Of the middle ones H2 would read an older state, with an older schema or none at all.
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3, 0.6, 0.99})
    void aFileThatIsCutIsRefusedAndStaysAsItWas(double left) throws IOException {
        opened().close();
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, (int) (endOfNewest() * left)));

        refusedUntouched("store.damaged");
    }

    /// Behind it there may be room that is free.
    private long endOfNewest() throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            long block = FileHead.number(FileHead.fields(content, 0), "block");
            return (block + FileHead.number(FileHead.fields(content, block * FileHead.BLOCK), "len")) * FileHead.BLOCK;
        }
    }

    @Test
    void aDatabaseInWhichNoPlantWasEverMadeIsRefusedAndStaysAsItWas() throws IOException, SQLException {
        sql("select 1");

        refusedUntouched("store.not-a-plant");
    }

    @Test
    void whatWasSavedOutlivesTheProgram() throws IOException {
        try (Store store = opened()) {
            addCentre(store);
            Files.copy(file, folder.resolve("as-left-by-a-kill.mv.db"));
        }
        file = folder.resolve("as-left-by-a-kill.mv.db");
        try (Store again = opened()) {
            assertThat(names(again)).containsExactly("Stays");
        }
    }

    @Test
    void aForeignDatabaseIsRefusedAndStaysAsItWas() throws IOException, SQLException {
        sql("create table theirs (id int)");

        refusedUntouched("store.not-a-plant");
    }

    @Test
    void aNewPlantThatIsMostlyHolesTakesItsPlaceAndLeavesNothingBeside() throws IOException {
        var opening = new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC));
        try (Store made = opening.openNew(new StoreLocation.FileStore(file)).orThrow()) {
            rows(made, "insert into number_series select 'series ' || x, x from system_range(1, 60000)");
            rows(made, "delete from number_series");
            assertThat(made.<Boolean>read(dsl -> dsl.connectionResult(
                            connection -> FileRoom.of(connection).isMostlyHoles())))
                    .isTrue();
        }

        assertThat(folder.toFile().list()).containsExactly("riverside.mv.db");
    }

    private static void rows(Store store, String statement) {
        store.transact(new Op("test.rows"), tx -> Outcome.done(tx.dsl().execute(statement)))
                .orThrow();
    }

    @Test
    void aPathWithASemicolonIsRefusedAndNothingIsMade(@TempDir Path beside) {
        var odd = new StoreLocation.FileStore(beside.resolve("a;b").resolve("plant.mv.db"));
        var opening = new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC));

        assertThat(opening.open(odd)).isEqualTo(Outcome.refused("store.semicolon", odd.display()));
        assertThat(opening.openNew(odd)).isEqualTo(Outcome.refused("store.semicolon", odd.display()));
        assertThat(beside).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        // a file in the folder's place stops even a user who may write everywhere
        Path inTheWay = Files.createFile(folder.resolve("data"));

        assertThat(keys(TestStores.open(inTheWay.resolve("plant").toString())))
                .containsExactly("store.folder-read-only");
    }

    @Test
    void anOlderSchemaIsSavedAsideAndMigrated() throws IOException {
        var store = new StoreLocation.FileStore(file);
        try (var pool = Connections.pool(store)) {
            Migrations.run(pool, Dialect.H2, Migrations.CURRENT - 1);
        }
        byte[] before = Files.readAllBytes(file);

        opened().close();

        try (Stream<Path> backups = Files.list(store.backups())) {
            List<Path> saved = backups.toList();
            assertThat(saved).singleElement().satisfies(copy -> {
                assertThat(copy.getFileName().toString())
                        .isEqualTo("riverside-schema-" + (Migrations.CURRENT - 1) + "-20260310-090000.mv.db");
                assertThat(Files.readAllBytes(copy)).isEqualTo(before);
            });
        }
    }

    @Test
    void theCurrentVersionIsTheHighestMigration() throws IOException {
        Pattern version = Pattern.compile("V(\\d+)__.*\\.sql");
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/resources/db/migration"))) {
            int highest = scripts.map(
                            script -> version.matcher(script.getFileName().toString()))
                    .filter(java.util.regex.Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1)))
                    .max()
                    .orElseThrow();
            assertThat(Migrations.CURRENT).isEqualTo(highest);
        }
    }

    private static void addCentre(Store store) {
        store.transact(new Op("test.add"), tx -> {
                    var record = tx.create(COST_CENTRE);
                    record.setCode("1").setName("Stays");
                    tx.insert(record);
                    return Outcome.done(record.getId());
                })
                .orThrow();
    }

    private static List<String> names(Store store) {
        return store.read(dsl -> dsl.fetchValues(COST_CENTRE.NAME));
    }

    private Store opened() {
        return TestStores.open(file.toString()).orThrow();
    }

    private void refusedUntouched(String reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        var modified = Files.getLastModifiedTime(file);

        assertThat(keys(TestStores.open(file.toString()))).containsExactly(reason);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private void sql(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("riverside");
        try (Connection connection = DriverManager.getConnection(url);
                Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }
}
