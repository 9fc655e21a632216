package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

abstract class PlanGenerationContract extends PlanFixture {

    private static final LocalDate TODAY = TestStores.TODAY;

    @Test
    void threeMonthsOffGiveOneOpenOrderAndTwoMissedDates() {
        long id = fixed(pump);

        WorkGenerated generated = generate();

        assertThat(generated.made()).hasSize(1);
        WorkOrderDetail order = plant.workOrderQueries()
                .detail(generated.made().getFirst().id())
                .orElseThrow();
        var fields = order.order().fields();
        assertThat(fields.title()).isEqualTo("Grease all bearings");
        assertThat(fields.type()).isEqualTo(WorkOrderType.PREVENTIVE);
        assertThat(fields.dueOn()).isEqualTo(MARCH);
        assertThat(fields.craft()).isEqualTo("Mechanic");
        assertThat(order.order().status()).isEqualTo(WorkOrderStatus.APPROVED);
        assertThat(plant.plans().occurrences(id, 10))
                .extracting(
                        row -> row.occurrence().scheduledOn(),
                        row -> row.occurrence().status())
                .containsExactly(
                        tuple(MARCH, OccurrenceStatus.GENERATED),
                        tuple(FEBRUARY, OccurrenceStatus.MISSED),
                        tuple(NEW_YEAR, OccurrenceStatus.MISSED));
        assertThat(plant.plans().occurrences(id, 10).getLast().reason())
                .isEqualTo(Message.of("maintenance.why.missed", FEBRUARY));
    }

    @Test
    void generatingTwiceChangesNothing() {
        long id = fixed(pump);
        generate();

        WorkGenerated again = generate();

        assertThat(again.made()).isEmpty();
        assertThat(again.missed()).isEmpty();
        assertThat(plant.plans().occurrences(id, 10)).hasSize(3);
        assertThat(plant.workOrderQueries().count(ListRequest.ALL)).isEqualTo(1);
    }

    @Test
    void previewSaysWhatGeneratingDoes() {
        fixed(pump);

        assertThat(plant.planGeneration().preview(LocalDate.of(2026, 4, 30)))
                .extracting(work -> work.proposal().scheduledOn(), PlanGenerationContract::disposition)
                .containsExactly(
                        tuple(NEW_YEAR, Disposition.MISSED),
                        tuple(FEBRUARY, Disposition.MISSED),
                        tuple(MARCH, Disposition.MAKE),
                        tuple(LocalDate.of(2026, 4, 1), Disposition.NOT_YET));
        assertThat(plant.workOrderQueries().count(ListRequest.ALL)).isZero();
    }

    @Test
    void earlyWorkIsMadeOnceAndKeepsItsReason() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        long id = fixed(pump);
        complete(generate().made().getFirst().id());

        assertThat(plant.planGeneration().generate(april).orThrow().made()).isEmpty();
        assertThat(plant.planGeneration().preview(april, true))
                .extracting(PlanGenerationContract::disposition)
                .containsExactly(Disposition.MAKE);
        WorkGenerated early = plant.planGeneration().generate(april, true).orThrow();
        assertThat(early.made())
                .extracting(made -> made.work().proposal().scheduledOn())
                .containsExactly(april);
        assertThat(plant.plans().occurrences(id, 1).getFirst().reason())
                .isEqualTo(Message.of("maintenance.why.make-early", april, april));
        assertThat(plant.planGeneration()
                        .generate(LocalDate.of(2026, 5, 1), true)
                        .orThrow()
                        .made())
                .isEmpty();
        assertThat(on(april, tx -> plant.planGeneration().generateIn(tx, april, false, date -> true))
                        .made())
                .isEmpty();
    }

    @Test
    void onlyTheChosenDatesAreMade() {
        long id = fixed(pump, conveyor);

        WorkGenerated generated = plant.planGeneration()
                .generate(TODAY, false, Set.of(new PlanDate(id, conveyor, MARCH)))
                .orThrow();

        assertThat(generated.made())
                .extracting(made -> made.work().equipmentName())
                .containsExactly("Ash conveyor");
        assertThat(generate().made())
                .extracting(made -> made.work().equipmentName())
                .containsExactly("Feed pump");
    }

    @Test
    void aDateIsLeftOutWithItsReasonAndAnotherGetsItsOwnDueDate() {
        long plan = plant.planRegister()
                .add(monthly(PlanBasis.SCHEDULED, pump, conveyor))
                .orThrow();
        PlanDate left = new PlanDate(plan, pump, MARCH);
        PlanDate moved = new PlanDate(plan, conveyor, MARCH);
        var choices =
                new PlanChoices(date -> true, Map.of(moved, MARCH.plusDays(20)), Map.of(left, "Pump was overhauled"));

        WorkGenerated done =
                plant.planGeneration().generate(TODAY, false, choices).orThrow();

        assertThat(done.made()).hasSize(1);
        assertThat(plant.plans().occurrences(plan, 9))
                .extracting(
                        row -> row.equipmentId(),
                        row -> row.occurrence().status(),
                        row -> row.occurrence().scheduledOn())
                .contains(
                        tuple(pump, OccurrenceStatus.SKIPPED, MARCH),
                        tuple(conveyor, OccurrenceStatus.GENERATED, MARCH));
        assertThat(plant.workOrderQueries()
                        .rows(new long[] {done.made().getFirst().id()})
                        .getFirst()
                        .dueOn())
                .isEqualTo(MARCH.plusDays(20));
        assertThat(plant.planGeneration().generate(TODAY).orThrow().made())
                .as("neither comes again")
                .isEmpty();
    }

    @Test
    void openWorkHoldsTheNextDateBackUntilItIsDone() {
        fixed(pump);
        long order = generate().made().getFirst().id();
        LocalDate april = LocalDate.of(2026, 4, 1);

        assertThat(on(april, tx -> plant.planGeneration().generateIn(tx, april, false, date -> true))
                        .made())
                .isEmpty();
        complete(order);
        assertThat(on(april, tx -> plant.planGeneration().generateIn(tx, april, false, date -> true))
                        .made())
                .extracting(made -> made.work().proposal().scheduledOn())
                .containsExactly(april);
    }

    @Test
    void aFloatingPlanCountsFromTheDayTheWorkWasDone() {
        long id = on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, monthly(PlanBasis.COMPLETED, pump)));
        long order = generate().made().getFirst().id();
        plant.workOrders()
                .move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE))
                .orThrow();

        assertThat(plant.plans().next(id))
                .extracting(work -> work.proposal().scheduledOn())
                .containsExactly(TODAY.plusMonths(1));
        OccurrenceRow done = plant.plans().occurrences(id, 10).getFirst();
        assertThat(done.occurrence().doneOn()).isEqualTo(TODAY);
        assertThat(done.order()).isNotNull();
    }

    /// Weekly work of 24 March done on the 10th, then that of the 17th: the rule comes by both dates again.
    @Test
    void floatingWorkDoneLongBeforeItsDateIsNotMadeAgain() {
        LocalDate third = TODAY.plusDays(14);
        floating(third);
        assertThat(dates(early(third))).containsExactly(third);
        completeAll(TODAY);
        assertThat(dates(early(third))).containsExactly(TODAY.plusDays(7));
        completeAll(TODAY);

        assertThat(dates(early(third))).isEmpty();
        assertThat(dates(early(third.plusDays(7)))).containsExactly(third.plusDays(7));
    }

    @Test
    void aFloatingPlanCountsFromTheWorkDoneLastWhateverItsDate() {
        LocalDate third = TODAY.plusDays(14);
        long id = floating(third);
        early(third);
        completeAll(TODAY);
        early(third);
        completeAll(TODAY.plusDays(2));

        assertThat(plant.plans().next(id))
                .extracting(work -> work.proposal().scheduledOn())
                .containsExactly(TODAY.plusDays(9));
    }

    @Test
    void reopeningAndCompletingAgainMakesNothingTwice() {
        fixed(pump);
        long order = generate().made().getFirst().id();
        for (var action : List.of(WorkOrderAction.COMPLETE, WorkOrderAction.REOPEN, WorkOrderAction.COMPLETE)) {
            plant.workOrders().move(MoveWorkOrder.of(order, action, "again")).orThrow();
        }

        assertThat(generate().made()).isEmpty();
    }

    @Test
    void aMachineOutOfServiceWaitsAndComesBackToItsLatestDate() {
        fixed(pump);
        status(pump, 1, EquipmentStatus.OUT_OF_SERVICE);

        assertThat(generate().made()).isEmpty();
        assertThat(plant.planGeneration().preview(TODAY))
                .extracting(PlanGenerationContract::disposition)
                .containsOnly(Disposition.MACHINE_OUT);
        status(pump, 2, EquipmentStatus.IN_SERVICE);
        assertThat(generate().made()).hasSize(1);
    }

    @Test
    void aRoundPlanMakesARunThatIsDoneWhenSigned() {
        long round = round();
        long id = on(
                NEW_YEAR,
                tx -> plant.planRegister()
                        .addIn(tx, plan("PM-1", "FREQ=MONTHLY", NEW_YEAR, PlanBasis.SCHEDULED, round, house)));

        assertThat(generate().made()).extracting(made -> made.number()).containsExactly("RD-000001");

        RunRow run = plant.inspections().openRuns().getFirst();
        assertThat(run.dueOn()).isEqualTo(MARCH);
        assertThat(plant.plans().occurrences(id, 1).getFirst().occurrence().open())
                .isTrue();
        long point = plant.inspections()
                .sheet(run.id())
                .orElseThrow()
                .points()
                .getFirst()
                .checkPointId();
        plant.roundRuns().answer(run.id(), new PointAnswer(point, "P", null)).orThrow();
        plant.roundSigning()
                .sign(new SignRound(run.id(), "Ada", SignatureMeaning.INSPECTED, false, Map.of()))
                .orThrow();
        OccurrenceRow row = plant.plans().occurrences(id, 1).getFirst();
        assertThat(row.occurrence().doneOn()).isEqualTo(TODAY);
        assertThat(row.run()).isEqualTo(new RunRef(run.id(), "RD-000001"));
    }

    @Test
    void givenUpWorkLetsTheNextDateCome() {
        long round = round();
        on(
                NEW_YEAR,
                tx -> plant.planRegister()
                        .addIn(tx, plan("PM-1", "FREQ=WEEKLY", NEW_YEAR, PlanBasis.SCHEDULED, round, house)));
        long run = generate().made().getFirst().id();
        LocalDate later = TODAY.plusDays(7);

        assertThat(on(later, tx -> plant.planGeneration().generateIn(tx, later, false, date -> true))
                        .made())
                .isEmpty();
        plant.roundRuns().skip(run, "Audit in the plant").orThrow();
        assertThat(on(later, tx -> plant.planGeneration().generateIn(tx, later, false, date -> true))
                        .made())
                .hasSize(1);
    }

    @Test
    void recordedHistoryIsSettledAndKeepsItsWords() {
        long id = on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, monthly(PlanBasis.SCHEDULED, pump)));
        on(MARCH, tx -> {
            plant.planGeneration()
                    .recordIn(
                            tx,
                            List.of(NewOccurrence.skipped(
                                    new PlanDate(id, pump, MARCH), NewOccurrence.said("Line was down"))));
            return Outcome.done(id);
        });

        assertThat(generate().made()).isEmpty();
        assertThat(plant.plans().occurrences(id, 1).getFirst().reason())
                .isEqualTo(Message.of("maintenance.why.said", "Line was down"));
    }

    private long fixed(Long... machines) {
        return on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, monthly(PlanBasis.SCHEDULED, machines)));
    }

    private long floating(LocalDate anchor) {
        return on(
                NEW_YEAR,
                tx -> plant.planRegister()
                        .addIn(tx, plan("PM-1", "FREQ=WEEKLY", anchor, PlanBasis.COMPLETED, null, pump)));
    }

    private WorkGenerated early(LocalDate until) {
        return plant.planGeneration().generate(until, true).orThrow();
    }

    private static List<LocalDate> dates(WorkGenerated generated) {
        return generated.made().stream()
                .map(made -> made.work().proposal().scheduledOn())
                .toList();
    }

    private void completeAll(LocalDate day) {
        for (long order : plant.workOrderQueries().ids(ListRequest.ALL)) {
            var status =
                    plant.workOrderQueries().detail(order).orElseThrow().order().status();
            if (status.isOpen()) {
                on(day, tx -> plant.workOrders().moveIn(tx, MoveWorkOrder.of(order, WorkOrderAction.COMPLETE)));
            }
        }
    }

    private void complete(long order) {
        plant.workOrders()
                .move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE))
                .orThrow();
    }

    private WorkGenerated generate() {
        return plant.planGeneration().generate(TODAY).orThrow();
    }

    private void status(long machine, int version, EquipmentStatus status) {
        var before = plant.equipment().detail(machine).orElseThrow().fields();
        plant.equipmentRegister()
                .change(
                        machine,
                        version,
                        new EquipmentFields(
                                before.tag(),
                                before.name(),
                                before.kind(),
                                null,
                                before.parentId(),
                                null,
                                status,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                .orThrow();
    }

    private static Disposition disposition(ProposedWork work) {
        return work.proposal().disposition();
    }
}
