package org.millwright.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;

/// The sample is sound; each kind of damage is found, and nothing else is blamed for it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlantCheckContract {

    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    private Store store;

    /// A fresh store.
    abstract Store open();

    /// Lets records point at what is not there: for the whole store, or in the transaction at hand.
    abstract void allowDangling(DSLContext dsl);

    @BeforeAll
    void loadTheSample() {
        store = open();
        Plant.of(store).samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void theSampleIsSound() {
        CheckReport report = Plant.of(store).check();

        assertThat(report.broken()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.records()).isGreaterThan(1_000);
        assertThat(report.records())
                .as("as many as a backup counts")
                .isEqualTo(store.snapshot(dsl -> dsl.connectionResult(all -> Fingerprint.of(all, Progress.silent())))
                        .rows());
    }

    record Damage(String statement, List<String> invariants) {
        Damage(String statement, String... invariants) {
            this(statement, List.of(invariants));
        }
    }

    static Stream<Damage> damages() {
        String someIssue = "(select min(id) from movement where kind = 'ISSUE' and work_order_id is not null"
                + " and not exists (select 1 from movement back where back.origin_id = movement.id))";
        String lastOfPart = "(select max(ledger_no) from movement m2 where m2.part_id = movement.part_id)";
        String someRun = "(select min(id) from round_run where status = 'SIGNED' and partial = false)";
        String someOrder = "(select min(id) from work_order where status = 'CLOSED')";
        return Stream.of(
                new Damage(
                        "update labour_entry set person_id = -1 where id = (select min(id) from labour_entry)",
                        "invariant.references"),
                new Damage(
                        "insert into cost_centre values (999999999, 1, 'XX', 'Out of the blue')",
                        "invariant.ids",
                        "invariant.audit-changes",
                        "invariant.audit-records"),
                new Damage(
                        "update part set version = version + 1 where id = (select min(id) from part)",
                        "invariant.audit-changes"),
                new Damage(
                        "delete from op_change where id = (select min(id) from op_change where record_kind = 'part')",
                        "invariant.audit-changes",
                        "invariant.audit-records"),
                new Damage(
                        "insert into op_log (id, op, actor, workstation, done_at) values (1, 'stock.issue', 'Ada',"
                                + " 'desk', current_timestamp)",
                        "invariant.audit-actions"),
                new Damage(
                        "update equipment set parent_id = id where id = (select min(id) from equipment where not exists"
                                + " (select 1 from equipment child where child.parent_id = equipment.id))",
                        "invariant.equipment-tree"),
                new Damage(
                        "update equipment set status = 'RETIRED' where id = (select min(id) from equipment)",
                        "invariant.equipment-retired"),
                new Damage(
                        "update reading set shown = 0 where id = (select max(r.id) from reading r join meter m on"
                                + " m.id = r.meter_id where m.kind = 'COUNTER' and r.kind = 'NORMAL')",
                        "invariant.meter-course"),
                new Damage("update reading set span = null where kind = 'ROLL_OVER'", "invariant.meter-readings"),
                new Damage(
                        "update stock set on_hand = on_hand + 1 where id = (select min(id) from stock where minimum"
                                + " is null or minimum = 0 or on_hand > minimum)",
                        "invariant.stock-on-hand"),
                new Damage(
                        "insert into stock (id, version, part_id, storeroom_id, on_hand) select 2, 1, part_id,"
                                + " (select min(id) from storeroom where not exists (select 1 from stock there where"
                                + " there.part_id = stock.part_id and there.storeroom_id = storeroom.id)), 3"
                                + " from stock where id = (select min(id) from stock)",
                        "invariant.stock-on-hand",
                        "invariant.audit-changes",
                        "invariant.audit-records"),
                new Damage(
                        "update part set total_value = total_value + 0.01 where id = (select min(part_id) from"
                                + " movement)",
                        "invariant.stock-totals"),
                new Damage(
                        "update movement set quantity_after = quantity_after + 1 where ledger_no = " + lastOfPart
                                + " and part_id = (select min(part_id) from movement m3)",
                        "invariant.stock-ledger"),
                new Damage(
                        "update movement set ledger_no = ledger_no + 1 where ledger_no = " + lastOfPart
                                + " and part_id = (select min(part_id) from movement m3 where ledger_no > 1)",
                        "invariant.stock-ledger"),
                new Damage(
                        "update stock_alert set cleared_at = raised_at where cleared_at is null",
                        "invariant.stock-alerts"),
                new Damage(
                        "update movement set kind = 'RETURN' where id = (select min(id) from movement where kind"
                                + " = 'RECEIPT')",
                        "invariant.movement-origins"),
                new Damage(
                        "update movement set origin_id = id where id = (select min(id) from movement where kind"
                                + " = 'RECEIPT')",
                        "invariant.movement-origins"),
                new Damage(
                        "update cost_entry set amount = amount + 1 where source_id = " + someIssue,
                        "invariant.movement-costs"),
                new Damage(
                        "update cost_entry set work_order_id = null where source_id = " + someIssue,
                        "invariant.movement-costs"),
                new Damage(
                        "delete from cost_entry where source_kind = 'LABOUR_ENTRY' and source_id = (select"
                                + " min(source_id) from cost_entry e2 where source_kind = 'LABOUR_ENTRY')",
                        "invariant.labour-costs",
                        "invariant.audit-records"),
                new Damage(
                        "update labour_entry set hours = hours + 1 where id = (select min(id) from labour_entry)",
                        "invariant.labour-costs"),
                new Damage(
                        "update cost_entry set source_id = -1 where source_id = " + someIssue,
                        "invariant.cost-sources",
                        "invariant.movement-costs"),
                new Damage(
                        "delete from work_order_move where id = (select min(id) from work_order_move where"
                                + " new_status = 'COMPLETED')",
                        "invariant.workorder-moves",
                        "invariant.audit-records"),
                new Damage(
                        "update work_order set closed_at = null where id = " + someOrder, "invariant.workorder-states"),
                new Damage(
                        "update work_order set completed_at = reported_at - interval '1' day where id = " + someOrder,
                        "invariant.workorder-states"),
                new Damage("update round_run set signed_by = null where id = " + someRun, "invariant.run-states"),
                new Damage(
                        "delete from round_answer where id = (select min(id) from round_answer a2 where run_id = "
                                + someRun + ")",
                        "invariant.run-states",
                        "invariant.audit-records"),
                new Damage(
                        "update round_run set round_id = (select max(id) from inspection_round r where r.id <>"
                                + " round_run.round_id) where id = " + someRun,
                        "invariant.run-states"),
                new Damage(
                        "update occurrence set work_order_id = null, round_run_id = null where id = (select min(id)"
                                + " from occurrence o2 where status = 'GENERATED')",
                        "invariant.plan-dates"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsFound(Damage damage) {
        store.transact(new Op("test.damage"), tx -> {
            allowDangling(tx.dsl());
            assertThat(tx.dsl().execute(damage.statement())).isPositive();

            List<Invariant> broken = PlantCheck.check(tx.dsl()).broken();

            assertThat(broken)
                    .extracting(invariant -> invariant.name().key())
                    .containsExactlyInAnyOrderElementsOf(damage.invariants());
            assertThat(broken).allSatisfy(invariant -> {
                assertThat(invariant.first()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
                assertThat(invariant.wrong())
                        .isGreaterThanOrEqualTo(invariant.first().size());
                assertThat(ENGLISH.text(invariant.first().getFirst())).doesNotContain("{");
                assertThat(GERMAN.text(invariant.first().getFirst())).doesNotContain("{");
            });
            return Outcome.refused("check.required");
        });
    }
}
