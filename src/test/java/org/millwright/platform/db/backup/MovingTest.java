package org.millwright.platform.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT_FILE;
import static org.millwright.platform.db.schema.Tables.ATTACHMENT_PIECE;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.CuttableServer;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.task.Progress;

class MovingTest {

    @TempDir
    Path folder;

    private final Moving moving =
            new Moving(new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC)));

    private Store plant;
    private String server;

    @BeforeEach
    void aPlantInAFileAndAnEmptyServer() {
        plant = TestStores.open(folder.resolve("riverside").toString()).orThrow();
        SomePlant.add(plant, "100", "Utilities");
        SomePlant.add(plant, "200", "\u00dcbergabe \ud83d\udd27");
        server = TestStores.emptyPostgresUrl();
    }

    @AfterEach
    void close() {
        plant.close();
    }

    @Test
    void fromTheFileToTheServerAndBack() {
        byte[] picture = new byte[300_000];
        new Random(7).nextBytes(picture);
        attach(picture);
        Fingerprint there = move(plant, server).orThrow();
        Fingerprint back;
        long fresh;
        try (Store shared = TestStores.open(server).orThrow()) {
            assertThat(SomePlant.names(shared)).containsExactlyElementsOf(SomePlant.names(plant));
            back = move(shared, folder.resolve("back").toString()).orThrow();
            SomePlant.add(shared, "300", "Filling");
            List<Long> numbers = shared.read(dsl -> dsl.fetchValues(OP_LOG.SEQ));
            assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L);
            fresh = highestId(shared);
        }

        assertThat(back).isEqualTo(there);
        assertThat(there.table("attachment_piece").rows()).isEqualTo(2);
        assertThat(there.table("op_log").rows()).isEqualTo(2);
        assertThat(there.table("number_series").sums()).isEmpty();
        assertThat(fresh).isGreaterThan(highestId(plant));
        try (Store again = TestStores.open(folder.resolve("back").toString()).orThrow()) {
            assertThat(SomePlant.names(again)).containsExactlyElementsOf(SomePlant.names(plant));
            SomePlant.add(again, "300", "Filling");
            assertThat(highestId(again)).isGreaterThan(highestId(plant));
            assertThat(again.transact(
                                    new org.millwright.kernel.Op("test.number"),
                                    tx -> Outcome.done(tx.number("work_order")))
                            .orThrow())
                    .isEqualTo(4);
        }
    }

    /// A file in two pieces, as a photo is kept.
    private void attach(byte[] content) {
        plant.transact(new org.millwright.kernel.Op("test.attach"), tx -> {
                    long file = tx.newId();
                    tx.dsl()
                            .insertInto(ATTACHMENT_FILE)
                            .set(ATTACHMENT_FILE.ID, file)
                            .set(ATTACHMENT_FILE.VERSION, 1)
                            .set(ATTACHMENT_FILE.SHA256, "0".repeat(64))
                            .set(ATTACHMENT_FILE.KIND, "PNG")
                            .set(ATTACHMENT_FILE.SIZE_BYTES, content.length)
                            .set(ATTACHMENT_FILE.THUMBNAIL, Arrays.copyOf(content, 100))
                            .execute();
                    for (int place = 0; place < 2; place++) {
                        tx.dsl()
                                .insertInto(ATTACHMENT_PIECE)
                                .set(ATTACHMENT_PIECE.ID, tx.newId())
                                .set(ATTACHMENT_PIECE.FILE_ID, file)
                                .set(ATTACHMENT_PIECE.PLACE, place)
                                .set(
                                        ATTACHMENT_PIECE.CONTENT,
                                        Arrays.copyOfRange(
                                                content,
                                                place * 200_000,
                                                Math.min(content.length, (place + 1) * 200_000)))
                                .execute();
                    }
                    return Outcome.done(file);
                })
                .orThrow();
    }

    @Test
    void aServerThatHoldsAPlantIsRefused() {
        move(plant, server).orThrow();

        assertThat(keys(move(plant, server))).containsExactly("backup.server-not-empty");
    }

    @Test
    void aServerThatHoldsSomethingElseIsRefused() throws SQLException {
        sql("create table theirs (id int)");

        assertThat(keys(move(plant, server))).containsExactly("backup.server-not-empty");
        assertThat(tables()).containsExactly("theirs");
    }

    @Test
    void aPlantThatWasBegunAndHasNothingYetIsEmpty() {
        TestStores.open(server).orThrow().close();

        assertThat(move(plant, server).isDone()).isTrue();
    }

    @Test
    void stoppedHalfwayTheServerIsAsEmptyAsItWas() throws SQLException {
        Progress stopping = (fraction, doing) -> {
            if (fraction >= 0.6) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> moving.move(plant, location(server), stopping))
                .isInstanceOf(CancellationException.class);

        assertThat(tables()).isEmpty();
        assertThat(move(plant, server).isDone()).isTrue();
    }

    @Test
    void withoutAnAnswerOfTheServerNobodySaysThatNothingWasMoved() {
        try (var line = new CuttableServer(server)) {
            Progress cutting = (fraction, doing) -> {
                if (fraction >= 0.6) {
                    line.cut(CuttableServer.Cut.AFTER_COMMIT);
                }
            };

            assertThat(keys(moving.move(plant, location(line.url()), cutting))).containsExactly("backup.move-unknown");
        }
        try (Store shared = TestStores.open(server).orThrow()) {
            assertThat(SomePlant.names(shared)).containsExactlyElementsOf(SomePlant.names(plant));
        }
    }

    @Test
    void aFileThatIsThereIsRefused() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken.mv.db"), "mine");

        assertThat(keys(move(plant, taken.toString()))).containsExactly("backup.plant-exists");
        assertThat(taken).hasContent("mine");
    }

    @Test
    void aServerThatDoesNotAnswerIsTold() {
        assertThat(keys(move(plant, "jdbc:postgresql://localhost:1/none"))).containsExactly("store.unreachable");
    }

    @Test
    void aBackupIsRestoredIntoAnEmptyServer() {
        Path backup = folder.resolve("one.zip");
        new BackupMaking()
                .make(
                        PlantSource.open(plant),
                        backup,
                        new BackupMaking.Label("MANUAL", "1.0", TestStores.NOW),
                        Progress.silent())
                .orThrow();
        var restoring = new Restoring(new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC)));

        restoring
                .into(backup, (StoreLocation.UrlStore) location(server), folder, Progress.silent())
                .orThrow();

        try (Store shared = TestStores.open(server).orThrow()) {
            assertThat(SomePlant.names(shared)).containsExactlyElementsOf(SomePlant.names(plant));
            Path ofServer = folder.resolve("server.zip");
            BackupManifest made = new BackupMaking()
                    .make(
                            PlantSource.open(shared),
                            ofServer,
                            new BackupMaking.Label("MANUAL", "1.0", TestStores.NOW),
                            Progress.silent())
                    .orThrow();
            assertThat(made.content())
                    .isEqualTo(BackupFile.manifest(backup).orThrow().content());
            assertThat(made.source()).isEqualTo("server");
        }
    }

    private Outcome<Fingerprint> move(Store from, String to) {
        return moving.move(from, location(to), Progress.silent());
    }

    private static StoreLocation location(String text) {
        return StoreLocation.parse(text).orThrow();
    }

    private static long highestId(Store store) {
        return store.read(dsl -> dsl.fetchValues(COST_CENTRE.ID)).stream()
                .mapToLong(id -> id)
                .max()
                .orElseThrow();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private List<String> tables() throws SQLException {
        List<String> names = new java.util.ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server);
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }
}
