package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

/// What every store promises of one user action, on whichever database.
abstract class StoreContract extends StoreFixture {

    private static final Op ADD = new Op("test.add");
    private static final Op CHANGE = new Op("test.change");

    private final List<Changes> published = new ArrayList<>();

    @BeforeEach
    void listen() {
        store.feed().subscribe(published::add);
    }

    @Test
    void aDoneActionIsSavedAuditedAndPublished() {
        long id = add("100", "Utilities");

        assertThat(names()).containsExactly("Utilities");
        assertThat(published).singleElement().satisfies(changes -> {
            assertThat(changes.op()).isEqualTo(ADD);
            assertThat(changes.touches("cost_centre")).isTrue();
            assertThat(changes.records()).extracting("id").containsExactly(id);
        });
        store.read(dsl -> {
            var log = dsl.selectFrom(OP_LOG).fetchSingle();
            assertThat(log.getActor()).isEqualTo(TestStores.MAX.name());
            assertThat(log.getDoneAt()).isEqualTo(TestStores.NOW);
            var change = dsl.selectFrom(OP_CHANGE).fetchSingle();
            assertThat(change.getChangeKind()).isEqualTo("CREATED");
            assertThat(change.getFields()).isEqualTo("{\"code\":[null,\"100\"],\"name\":[null,\"Utilities\"]}");
            return log;
        });
    }

    @Test
    void historyIsLoadedBySomebodyToday() {
        store.transact(ADD, tx -> {
                    tx.as(new Actor("Ada", "old desk"), Instant.parse("2024-05-06T07:08:09Z"));
                    insert(tx, "100", "Utilities");
                    return Outcome.done(tx.today());
                })
                .orThrow();

        store.read(dsl -> {
            var log = dsl.selectFrom(OP_LOG).fetchSingle();
            assertThat(log.getActor()).isEqualTo(TestStores.MAX.name());
            assertThat(log.getDoneAt()).isEqualTo(TestStores.NOW);
            return log;
        });
    }

    @Test
    void aChangeTellsEachFieldBeforeAndAfter() {
        long id = add("100", "Utilities");

        rename(id, 1, "Energy").orThrow();

        String fields = store.read(dsl -> dsl.select(OP_CHANGE.FIELDS)
                .from(OP_CHANGE)
                .where(OP_CHANGE.CHANGE_KIND.eq("CHANGED"))
                .fetchSingle(OP_CHANGE.FIELDS));
        assertThat(fields).isEqualTo("{\"name\":[\"Utilities\",\"Energy\"]}");
    }

    @Test
    void changingNothingWritesNothing() {
        long id = add("100", "Utilities");

        rename(id, 1, "Utilities").orThrow();

        assertThat(published).hasSize(1);
        assertThat(rename(id, 1, "Energy").isDone()).isTrue();
    }

    @Test
    void theSecondOfTwoEditorsIsRefusedAndToldWhoWasFirst() {
        long id = add("100", "Utilities");
        rename(id, 1, "Energy").orThrow();

        Outcome<Long> second = rename(id, 1, "Media");

        assertThat(second.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.message().key()).isEqualTo("store.stale");
            assertThat(violation.message().args()).containsExactly(TestStores.MAX.name(), TestStores.NOW);
        });
        assertThat(names()).containsExactly("Energy");
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        Outcome<Long> refused = store.transact(ADD, tx -> {
            insert(tx, "100", "Utilities");
            return Outcome.refused("check.required");
        });

        assertThat(refused.isDone()).isFalse();
        assertThat(names()).isEmpty();
        assertThat(published).isEmpty();
        assertThat(count(OP_LOG)).isZero();
    }

    @Test
    void aFaultLeavesNothingBehind() {
        assertThatThrownBy(() -> store.transact(ADD, tx -> {
                    insert(tx, "100", "Utilities");
                    throw new IllegalStateException("boom");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(names()).isEmpty();
        assertThat(published).isEmpty();
    }

    @Test
    void aSecondRecordWithTheSameNumberIsRefused() {
        add("100", "Utilities");

        Outcome<Long> second = store.transact(ADD, tx -> Outcome.done(insert(tx, "100", "Again")));

        assertThat(second.violations()).extracting("message.key").containsExactly("store.duplicate");
    }

    @Test
    void aSnapshotSeesOneMomentWhateverIsWrittenMeanwhile() {
        add("100", "Utilities");

        assertThat(store.<Integer>snapshot(dsl -> {
                    int before = dsl.fetchCount(COST_CENTRE);
                    add("200", "Filling");
                    return dsl.fetchCount(COST_CENTRE) - before;
                }))
                .isZero();
        assertThat(names()).containsExactly("Utilities", "Filling");
    }

    @Test
    void aSnapshotSeesOneMomentAlsoOfTablesThatItReadsLater() {
        add("100", "Utilities");

        assertThat(store.<Integer>snapshot(dsl -> {
                    int before = dsl.fetchCount(COST_CENTRE);
                    add("200", "Filling");
                    return dsl.fetchCount(OP_LOG) - before;
                }))
                .isZero();
    }

    @Test
    void whileItIsStillReadingGoesOn() {
        add("100", "Utilities");
        List<String> read = new ArrayList<>();

        store.whileStill(() -> read.addAll(names()));

        assertThat(read).containsExactly("Utilities");
        add("200", "Filling");
    }

    @Test
    void numbersOfASeriesAreNeverGivenTwice() {
        for (long expected = 1; expected <= 3; expected++) {
            assertThat(store.transact(ADD, tx -> Outcome.done(tx.number("work_order")))
                            .orThrow())
                    .isEqualTo(expected);
        }
    }

    @Test
    void manyRecordsGoInAtOnceWithAnAuditRowEach() {
        store.transact(ADD, tx -> {
                    List<CostCentreRecord> many = new ArrayList<>();
                    for (int i = 0; i < 1203; i++) {
                        CostCentreRecord record = tx.create(COST_CENTRE);
                        record.setCode("C" + i);
                        record.setName("Centre " + i);
                        many.add(record);
                    }
                    tx.insertAll(many);
                    return Outcome.done(many.size());
                })
                .orThrow();

        assertThat(count(COST_CENTRE)).isEqualTo(1203);
        assertThat(count(OP_CHANGE)).isEqualTo(1203);
        assertThat(count(OP_LOG)).isOne();
        assertThat(published.getFirst().records()).hasSize(Changes.MOST_RECORDS);
    }

    @Test
    void aRemovedRecordIsAuditedAndGone() {
        long id = add("100", "Utilities");

        store.transact(CHANGE, tx -> {
                    tx.delete(tx.seen(COST_CENTRE, id, 1));
                    return Outcome.done(id);
                })
                .orThrow();

        assertThat(names()).isEmpty();
        List<String> kinds = store.read(dsl -> dsl.fetchValues(OP_CHANGE.CHANGE_KIND));
        assertThat(kinds).containsExactly("CREATED", "REMOVED");
    }

    private long add(String code, String name) {
        return store.transact(ADD, tx -> Outcome.done(insert(tx, code, name))).orThrow();
    }

    private static long insert(Tx tx, String code, String name) {
        CostCentreRecord record = tx.create(COST_CENTRE);
        record.setCode(code);
        record.setName(name);
        tx.insert(record);
        return record.getId();
    }

    private Outcome<Long> rename(long id, int seenVersion, String name) {
        return store.transact(CHANGE, tx -> {
            CostCentreRecord record = tx.seen(COST_CENTRE, id, seenVersion);
            record.setName(name);
            tx.update(record);
            return Outcome.done(id);
        });
    }

    private List<String> names() {
        return store.read(dsl -> dsl.fetchValues(COST_CENTRE.NAME));
    }

    private int count(Table<?> table) {
        return store.read(dsl -> dsl.fetchCount(table));
    }
}
