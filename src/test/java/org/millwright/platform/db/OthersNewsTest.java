package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

class OthersNewsTest {

    private static final Op ADD = new Op("test.add");

    private final AtomicLong nanos = new AtomicLong(1);
    private final OthersNews news = new OthersNews(nanos::get);
    private Store store;

    @BeforeEach
    void open() {
        store = TestStores.postgres();
        add("000");
        assertThat(read()).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatOthersDoIsToldOnceWithItsRecords() {
        long id = add("100");

        assertThat(read())
                .containsExactly(new Changes(ADD, List.of("cost_centre"), List.of(new RecordRef("cost_centre", id))));
        assertThat(read()).isEmpty();
    }

    @Test
    void whatThisProgramDoesIsNoNews() {
        add("100");
        news.own(lastEntry());

        assertThat(read()).isEmpty();
        assertThat(read()).isEmpty();
    }

    @Test
    void aLowerNumberThatComesToSightLaterIsFound() {
        add("100");
        add("200");
        store.transact(ADD, tx -> {
                    // as if the transaction of the lower number were not committed yet
                    long late = tx.dsl()
                                    .select(max(OP_LOG.SEQ))
                                    .from(OP_LOG)
                                    .fetchSingle()
                                    .value1()
                            - 1;
                    tx.dsl()
                            .update(OP_LOG)
                            .set(OP_LOG.SEQ, -late)
                            .where(OP_LOG.SEQ.eq(late))
                            .execute();
                    return Outcome.done(late);
                })
                .orThrow();
        assertThat(read()).hasSize(1);

        nanos.addAndGet(OthersNews.TRAIL.toNanos() / 2);
        store.transact(ADD, tx -> {
                    tx.dsl()
                            .update(OP_LOG)
                            .set(OP_LOG.SEQ, OP_LOG.SEQ.neg())
                            .where(OP_LOG.SEQ.lt(0L))
                            .execute();
                    return Outcome.done(0);
                })
                .orThrow();
        assertThat(read()).hasSize(1);
        assertThat(read()).isEmpty();
    }

    @Test
    void oldEntriesAreNotReadAgain() {
        add("100");
        assertThat(read()).hasSize(1);
        nanos.addAndGet(OthersNews.TRAIL.toNanos() + 1);
        assertThat(read()).isEmpty();
        add("200");
        assertThat(read()).hasSize(1);

        // everything below the mark may go without being missed or told again
        nanos.addAndGet(OthersNews.TRAIL.toNanos() + 1);
        assertThat(read()).isEmpty();
        add("300");
        assertThat(read()).extracting(changes -> changes.records().size()).containsExactly(1);
    }

    @Test
    void verySmallThingsInGreatNumberAreToldAsOne() {
        for (int i = 0; i <= OthersNews.MOST_TOLD_SINGLY; i++) {
            add("C" + i);
        }

        assertThat(read()).containsExactly(new Changes(ADD, List.of("cost_centre"), List.of()));
    }

    @Test
    void oneVeryLargeActionNamesAllItsKinds() {
        store.transact(ADD, tx -> {
                    List<CostCentreRecord> many = new ArrayList<>();
                    for (int i = 0; i < Changes.MOST_RECORDS + 5; i++) {
                        many.add(centre(tx, "M" + i));
                    }
                    tx.insertAll(many);
                    return Outcome.done(many.size());
                })
                .orThrow();

        assertThat(read()).singleElement().satisfies(changes -> {
            assertThat(changes.kinds()).containsExactly("cost_centre");
            assertThat(changes.records()).hasSize(Changes.MOST_RECORDS);
        });
    }

    @Test
    void longWorkIsNumberedAnewBeforeItsCommit() {
        long first =
                store.read(dsl -> dsl.fetchValue(dsl.select(max(OP_LOG.SEQ)).from(OP_LOG)));
        store.transact(ADD, tx -> {
                    tx.insert(centre(tx, "100"));
                    tx.audit().numberAnew();
                    return Outcome.done(0);
                })
                .orThrow();

        long renumbered =
                store.read(dsl -> dsl.fetchValue(dsl.select(max(OP_LOG.SEQ)).from(OP_LOG)));
        assertThat(renumbered).isEqualTo(first + 2);
        assertThat(read()).hasSize(1);
    }

    private List<Changes> read() {
        return store.read(news::read);
    }

    private long add(String code) {
        return store.transact(ADD, tx -> {
                    CostCentreRecord record = centre(tx, code);
                    tx.insert(record);
                    return Outcome.done(record.getId());
                })
                .orThrow();
    }

    private static CostCentreRecord centre(Tx tx, String code) {
        CostCentreRecord record = tx.create(COST_CENTRE);
        record.setCode(code);
        record.setName("Centre " + code);
        return record;
    }

    private long lastEntry() {
        return store.read((DSLContext dsl) -> dsl.select(OP_CHANGE.OP_LOG_ID)
                .from(OP_CHANGE)
                .orderBy(OP_CHANGE.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1());
    }
}
