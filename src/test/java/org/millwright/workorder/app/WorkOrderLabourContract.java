package org.millwright.workorder.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostEntryRow;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.LabourLine;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;

abstract class WorkOrderLabourContract extends WorkOrderFixture {

    /// 20 minutes at 61.50 are 20.50.
    @Test
    void hoursCostTheRateOfTheirDay() {
        long id = approved("Seal leaking");

        labour.book(new BookLabour(id, max, hours("0.3333"))).orThrow();

        LabourLine line = detail(id).labour().getFirst();
        assertThat(line.amount()).isEqualTo(Money.of("20.50"));
        assertThat(line.hourlyRate()).isEqualTo(Money.of("61.50"));
        assertThat(line.person()).isEqualTo("Max Engineer");
        assertThat(ledger(id)).isEqualTo(Money.of("20.50"));
    }

    @Test
    void theCostCentreIsStampedWhenTheHoursAreBooked() {
        long id = approved("Seal leaking");
        labour.book(new BookLabour(id, max, hours("1"))).orThrow();
        long other = centres.add("4712", "Filling").orThrow();
        equipment
                .change(pump, 1, machine("P-101", "Feed pump", EquipmentKind.MACHINE, line, other))
                .orThrow();
        long entry = labour.book(new BookLabour(id, max, hours("1"))).orThrow();

        assertThat(inLedger(id)).extracting(CostEntryRow::costCentre).containsExactly("4711", "4712");

        labour.reverse(detail(id).labour().getFirst().id(), "Wrong job").orThrow();
        labour.reverse(entry, "Wrong job").orThrow();
        assertThat(inLedger(id)).extracting(CostEntryRow::costCentre).containsExactly("4711", "4712", "4711", "4712");
        assertThat(ledger(id).isZero()).isTrue();
    }

    @Test
    void anEntryIsTakenBackOnceAndBothStay() {
        long id = approved("Seal leaking");
        long entry = labour.book(new BookLabour(id, ada, hours("2.5"))).orThrow();
        long back = labour.reverse(entry, "Was another job").orThrow();

        List<LabourLine> lines = detail(id).labour();
        assertThat(lines)
                .extracting(LabourLine::hours)
                .containsExactly(new BigDecimal("2.5000"), new BigDecimal("-2.5000"));
        assertThat(lines).extracting(LabourLine::counts).containsExactly(false, false);
        assertThat(lines.getLast().originId()).isEqualTo(entry);
        assertThat(lines.getLast().note()).isEqualTo("Was another job");
        assertThat(ledger(id).isZero()).isTrue();
        assertThat(keys(labour.reverse(entry, "again"))).containsExactly("workorder.refused.reversed");
        assertThat(keys(labour.reverse(back, "again"))).containsExactly("workorder.refused.reversal-of-reversal");
        assertThat(keys(labour.reverse(4711, "again"))).containsExactly("workorder.refused.unknown-entry");
        assertThat(keys(labour.reverse(entry, " "))).containsExactly("check.required", "workorder.refused.reversed");
    }

    @Test
    void aDayHasTwentyFourHours() {
        long first = approved("First");
        long second = approved("Second");
        labour.book(new BookLabour(first, max, hours("20"))).orThrow();

        assertThat(keys(labour.book(new BookLabour(second, max, hours("4.25")))))
                .containsExactly("workorder.refused.full-day");
        assertThat(labour.book(new BookLabour(second, max, hours("4"))).isDone())
                .isTrue();
        assertThat(labour.book(new BookLabour(second, ada, hours("8"))).isDone())
                .isTrue();
    }

    @Test
    void hoursNeedARateAndAPersonWhoWorksHere() {
        long id = approved("Seal leaking");
        var before = new LabourFields(LocalDate.of(2025, 12, 31), BigDecimal.ONE, BigDecimal.ONE, null, null);
        var tomorrow = new LabourFields(TestStores.TODAY.plusDays(1), BigDecimal.ONE, BigDecimal.ONE, null, null);
        people.deactivate(ada, 1).orThrow();

        assertThat(keys(labour.book(new BookLabour(id, max, before)))).containsExactly("workorder.refused.no-rate");
        assertThat(keys(labour.book(new BookLabour(id, max, tomorrow)))).containsExactly("workorder.refused.future");
        assertThat(keys(labour.book(new BookLabour(id, ada, hours("1"))))).containsExactly("people.inactive");
        assertThat(keys(labour.book(new BookLabour(id, 4711, hours("1"))))).containsExactly("people.unknown");
        assertThat(detail(id).labour()).isEmpty();
        assertThat(ledger(id).isZero()).isTrue();
    }

    @Test
    void hoursAreBookedOnAgreedWorkUntilItIsClosed() {
        long requested = orders.create(NewWorkOrder.requested(fields("Asked for")))
                .orThrow()
                .id();
        long id = approved("Seal leaking");
        orders.move(MoveWorkOrder.of(id, WorkOrderAction.COMPLETE)).orThrow();

        assertThat(keys(labour.book(new BookLabour(requested, max, hours("1")))))
                .containsExactly("workorder.refused.booking");
        long entry = labour.book(new BookLabour(id, max, hours("1"))).orThrow();

        orders.move(MoveWorkOrder.of(id, WorkOrderAction.CLOSE)).orThrow();
        assertThat(keys(labour.book(new BookLabour(id, max, hours("1"))))).containsExactly("workorder.refused.booking");
        assertThat(keys(labour.reverse(entry, "Wrong"))).containsExactly("workorder.refused.booking");
    }

    private List<CostEntryRow> inLedger(long id) {
        long[] ids = costs.ids(
                ListRequest.ALL.withFilter("workOrder", String.valueOf(id)).sortedBy("posted", false));
        return costs.rows(ids);
    }
}
