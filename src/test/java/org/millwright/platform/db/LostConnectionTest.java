package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.platform.db.CuttableServer.Cut;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;
import org.slf4j.LoggerFactory;

/// The line to the server is cut at the worst moments.
class LostConnectionTest {

    private static final Op ADD = new Op("test.add");
    private static final long PATIENCE = 30;

    private final BlockingQueue<Boolean> states = new LinkedBlockingQueue<>();
    private String direct;
    private CuttableServer server;
    private Store store;

    @BeforeEach
    void open() {
        direct = TestStores.serverUrl();
        server = new CuttableServer(direct);
        store = TestStores.open(server.url()).orThrow();
        assertThat(add("000").isDone()).isTrue();
        store.link().subscribe(states::add);
        store.followOthers();
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    @Test
    void aCommitThatNeverReachedTheServerIsRefusedAndNothingIsThere() throws Exception {
        Outcome<Long> outcome = cutWhileAdding(Cut.BEFORE_COMMIT);

        assertThat(keys(outcome)).containsExactly("store.connection-lost");
        assertThat(codes()).containsExactly("000");
        assertThat(add("100").isDone()).as("it may be done again").isTrue();
        assertThat(codes()).containsExactly("000", "100");
    }

    @Test
    void aCommitWhoseAnswerWasLostIsDone() throws Exception {
        Outcome<Long> outcome = cutWhileAdding(Cut.AFTER_COMMIT);

        assertThat(outcome.isDone()).isTrue();
        assertThat(codes()).containsExactly("000", "100");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void theProgramKnowsTriesAgainAndIsBack() throws Exception {
        server.down();
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(store.link().isLost()).isTrue();
        assertThat(keys(add("100"))).containsExactly("store.connection-lost");
        assertThatThrownBy(this::codes).isInstanceOf(Unreachable.class);

        server.up();
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isFalse();
        assertThat(add("100").isDone()).isTrue();
        assertThat(codes()).containsExactly("000", "100");
    }

    @Test
    void theLogSaysItOnceAndOnceWhenItIsOver() throws Exception {
        var log = (Logger) LoggerFactory.getLogger("org.millwright");
        var entries = new ListAppender<ILoggingEvent>();
        entries.start();
        log.addAppender(entries);
        log.setLevel(Level.INFO);
        try {
            server.down();
            assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
            for (int times = 0; times < 5; times++) {
                assertThatThrownBy(this::codes).isInstanceOf(Unreachable.class);
                assertThat(add("100").isDone()).isFalse();
            }
            server.up();
            assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isFalse();
        } finally {
            log.detachAppender(entries);
            log.setLevel(null);
        }

        // others may log meanwhile
        List<ILoggingEvent> ours = entries.list.stream()
                .filter(entry ->
                        entry.getFormattedMessage().contains(store.location().display()))
                .toList();
        assertThat(ours)
                .extracting(entry -> entry.getLevel() + " " + entry.getMessage())
                .containsExactly("WARN {} does not answer: {}", "INFO {} answers again");
        assertThat(ours).allMatch(entry -> entry.getThrowableProxy() == null);
        assertThat(ours.getFirst().getFormattedMessage()).doesNotContain("user=");
    }

    @Test
    void whatOthersDidMeanwhileIsNewsAfterwards() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        store.feed().subscribeToOthers(changes -> heard.add(changes.kinds().toString()));
        server.down();
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
        try (Store other = TestStores.open(direct).orThrow()) {
            add(other, "200").orThrow();
        }

        server.up();
        assertThat(heard.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("[cost_centre]");
    }

    @Test
    void aServerThatFallsSilentKeepsNobodyWaitingForMinutes() throws Exception {
        server.cut(Cut.SILENCE);
        CompletableFuture<Outcome<Long>> adding = CompletableFuture.supplyAsync(() -> add("100"));

        assertThat(keys(adding.get(60, TimeUnit.SECONDS))).containsExactly("store.connection-lost");
        server.down();
        server.up();
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isFalse();
        assertThat(codes()).containsExactly("000");
    }

    private Outcome<Long> cutWhileAdding(Cut when) throws Exception {
        server.cut(when);
        CompletableFuture<Outcome<Long>> adding = CompletableFuture.supplyAsync(() -> add("100"));
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(server.isDown()).isTrue();
        server.up();
        Outcome<Long> outcome = adding.get(PATIENCE, TimeUnit.SECONDS);
        assertThat(states.poll(PATIENCE, TimeUnit.SECONDS)).isFalse();
        return outcome;
    }

    private Outcome<Long> add(String code) {
        return add(store, code);
    }

    private static Outcome<Long> add(Store store, String code) {
        return store.transact(ADD, tx -> {
            CostCentreRecord record = tx.create(COST_CENTRE);
            record.setCode(code);
            record.setName("Centre " + code);
            tx.insert(record);
            return Outcome.done(record.getId());
        });
    }

    private List<String> codes() {
        return store.read(dsl -> dsl.select(COST_CENTRE.CODE)
                .from(COST_CENTRE)
                .orderBy(COST_CENTRE.CODE)
                .fetch(COST_CENTRE.CODE));
    }

    private int entries() {
        return store.read(dsl -> dsl.fetchCount(OP_LOG));
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }
}
