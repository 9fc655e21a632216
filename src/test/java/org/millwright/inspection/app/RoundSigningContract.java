package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.FindingGroup;
import org.millwright.inspection.PointAlert;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RoundSigned;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;

abstract class RoundSigningContract extends PlantFixture {

    private long round;
    private long bearing;
    private long seal;
    private long belt;

    @BeforeEach
    void aRound() {
        round = plant.roundRegister()
                .add(new RoundFields(
                        "R-1",
                        "Morning",
                        house,
                        true,
                        List.of(temperature("Bearing", pump), look("Seal", pump), look("Belt", conveyor))))
                .orThrow();
        List<CheckPointFields> points =
                plant.inspections().round(round).orElseThrow().fields().points();
        bearing = idOf(points.get(0));
        seal = idOf(points.get(1));
        belt = idOf(points.get(2));
    }

    @Test
    void failuresBecomeOneWorkOrderForEachMachine() {
        long run = walk("92", "F", "F");

        RoundSigned signed = sign(run, Map.of());

        assertThat(signed.created()).hasSize(2);
        WorkOrderDetail order = order(signed.created().getFirst());
        assertThat(order.order().fields().title()).isEqualTo("Bearing, Seal");
        assertThat(order.order().fields().description()).isEqualTo("Bearing: 92 °C > 80: noted\nSeal: noted");
        assertThat(order.order().fields().equipmentId()).isEqualTo(pump);
        assertThat(order.order().status()).isEqualTo(WorkOrderStatus.APPROVED);
        assertThat(order.order().checkPointId()).isEqualTo(bearing);
        assertThat(order.checkPoints()).containsExactly("Bearing", "Seal");
        assertThat(plant.inspections().findingsOfOrder(order.order().id()))
                .extracting(
                        filed -> filed.run().number(), filed -> filed.finding().point())
                .containsExactly(tuple("RD-000001", "Bearing"), tuple("RD-000001", "Seal"));
        assertThat(plant.inspections().sheet(run).orElseThrow().points())
                .extracting(point -> answered(point).workOrder())
                .containsExactly(
                        signed.created().get(0),
                        signed.created().get(0),
                        signed.created().get(1));
    }

    /// Three failures on two machines, one of them with its work still open: one new order, one note.
    @Test
    void aFailureWhoseWorkIsOpenMakesNoSecondOrder() {
        WorkOrderRef open = sign(walk("65", "P", "F"), Map.of()).created().getFirst();
        long run = walk("92", "F", "F");

        assertThat(plant.inspections().findings(run))
                .extracting(
                        FindingGroup::tag, group -> group.proposals().getFirst().action())
                .containsExactly(tuple("P-101", FindingAction.CREATE), tuple("CV-07", FindingAction.ALREADY_OPEN));
        RoundSigned signed = sign(run, Map.of());

        assertThat(signed.created()).hasSize(1);
        assertThat(signed.extended()).containsExactly(open);
        assertThat(order(open).history().getLast().comment()).isEqualTo("RD-000002 · Belt: noted");
        assertThat(plant.inspections().findingsOfOrder(open.id())).hasSize(2);
        assertThat(order(open).checkPoints()).containsExactly("Belt");
    }

    /// The order stands for both points of the machine, though only one of them is written on it.
    @Test
    void theSecondPointOfAGroupedOrderIsAlreadyOpenToo() {
        sign(walk("92", "F", "P"), Map.of());

        assertThat(sign(walk("65", "F", "P"), Map.of()).created()).isEmpty();
    }

    @Test
    void backToNormalClosesTheAlertAndNotTheOrder() {
        assertThat(plant.inspections().alerts()).isEmpty();
        long hot = walk("92", "P", "P");
        assertThat(plant.inspections().alerts()).as("not signed yet").isEmpty();
        WorkOrderRef order = sign(hot, Map.of()).created().getFirst();

        assertThat(plant.inspections().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.point()).isEqualTo("Bearing");
            assertThat(alert.verdict()).isEqualTo(Verdict.FAIL);
            assertThat(alert.said()).isEqualTo("92 °C > 80: noted");
            assertThat(alert.workOrder()).isEqualTo(order);
        });
        long skipped =
                plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
        plant.roundRuns()
                .answer(skipped, new PointAnswer(bearing, "N", "gauge broken"))
                .orThrow();
        plant.roundSigning().sign(command(skipped, Map.of(), true)).orThrow();
        assertThat(plant.inspections().alerts())
                .as("what could not be read is not normal again")
                .hasSize(1);

        sign(walk("65", "P", "P"), Map.of());
        assertThat(plant.inspections().alerts()).isEmpty();
        assertThat(order(order).order().status().isOpen()).isTrue();
        plant.roundCorrections()
                .correct(new CorrectAnswer(
                        plant.inspections().runIds(ListRequest.ALL.sortedBy("number", true))[0],
                        new PointAnswer(bearing, "75", null),
                        "Misread"))
                .orThrow();
        assertThat(plant.inspections().alerts()).extracting(PointAlert::verdict).containsExactly(Verdict.FLAG);
    }

    @Test
    void onceTheWorkIsDoneTheNextFailureMakesNewWork() {
        WorkOrderRef first = sign(walk("65", "P", "F"), Map.of()).created().getFirst();
        plant.workOrders()
                .move(MoveWorkOrder.of(first.id(), WorkOrderAction.COMPLETE))
                .orThrow();

        assertThat(sign(walk("65", "P", "F"), Map.of()).created()).hasSize(1).doesNotContain(first);
    }

    @Test
    void aFindingMayStayANote() {
        long run = walk("75", "P", "F");

        assertThat(sign(run, Map.of(bearing, FindingAction.NOTE_ONLY, belt, FindingAction.NOTE_ONLY))
                        .created())
                .isEmpty();
        assertThat(plant.workOrderQueries().count(ListRequest.ALL)).isZero();
        assertThat(plant.inspections().sheet(run).orElseThrow().run().findings())
                .isEqualTo(2);
    }

    @Test
    void aFindingIsAddedToTheOpenOrderThatWasChosen() {
        WorkOrderRef open = sign(walk("65", "P", "F"), Map.of()).created().getFirst();
        long run = walk("65", "F", "P");
        var nowhere = new SignRound(run, "Ada", SignatureMeaning.INSPECTED, false, Map.of(seal, FindingAction.ADD_TO));
        assertThat(keys(plant.roundSigning().sign(nowhere))).containsExactly("inspection.refused.no-order-chosen");

        RoundSigned signed = plant.roundSigning()
                .sign(new SignRound(
                        run,
                        "Ada",
                        SignatureMeaning.INSPECTED,
                        false,
                        Map.of(seal, FindingAction.ADD_TO),
                        Map.of(seal, open)))
                .orThrow();

        assertThat(signed.created()).isEmpty();
        assertThat(signed.extended()).containsExactly(open);
        assertThat(order(open).checkPoints()).containsExactly("Seal", "Belt");
        // and the next failure of the seal knows it, though the order is another machine's
        assertThat(sign(walk("65", "F", "P"), Map.of()).extended()).containsExactly(open);
    }

    @Test
    void anOrderThatIsDoneTakesNoFindings() {
        WorkOrderRef done = sign(walk("65", "P", "F"), Map.of()).created().getFirst();
        plant.workOrders()
                .move(MoveWorkOrder.of(done.id(), WorkOrderAction.COMPLETE))
                .orThrow();
        long run = walk("65", "F", "P");

        assertThat(keys(plant.roundSigning()
                        .sign(new SignRound(
                                run,
                                "Ada",
                                SignatureMeaning.INSPECTED,
                                false,
                                Map.of(seal, FindingAction.ADD_TO),
                                Map.of(seal, done)))))
                .containsExactly("inspection.refused.order-not-open");
        assertThat(plant.inspections().sheet(run).orElseThrow().run().status()).isEqualTo(RoundRunStatus.IN_PROGRESS);
    }

    @Test
    void aDecisionThatNoLongerHoldsIsRefusedAndNothingIsWritten() {
        long run = walk("65", "P", "F");

        var refused = plant.roundSigning().sign(command(run, Map.of(belt, FindingAction.ALREADY_OPEN), false));

        assertThat(keys(refused)).containsExactly("inspection.refused.finding-changed");
        assertThat(plant.inspections().sheet(run).orElseThrow().run().status()).isEqualTo(RoundRunStatus.IN_PROGRESS);
    }

    @Test
    void aSignedRunIsFrozenWithNameTimeAndMeaning() {
        long run = walk("65", "P", "P");
        sign(run, Map.of());

        var sheet = plant.inspections().sheet(run).orElseThrow();
        assertThat(sheet.run().signedBy()).isEqualTo("Ada Inspector");
        assertThat(sheet.run().signedAt()).isEqualTo(TestStores.NOW);
        assertThat(sheet.meaning()).isEqualTo(SignatureMeaning.INSPECTED);
        assertThat(keys(plant.roundRuns().answer(run, new PointAnswer(belt, "F", null))))
                .containsExactly("inspection.refused.signed");
        assertThat(keys(plant.roundRuns().clear(run, belt))).containsExactly("inspection.refused.signed");
        assertThat(keys(plant.roundSigning().sign(command(run, Map.of(), false))))
                .containsExactly("inspection.refused.signed");
        assertThat(answered(sheet.points().getLast()).answer().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void pointsNotDoneNeedAPartialSignature() {
        long run = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
        plant.roundRuns().answer(run, new PointAnswer(seal, "P", null)).orThrow();

        assertThat(keys(plant.roundSigning().sign(command(run, Map.of(), false))))
                .containsExactly("inspection.refused.not-done");
        plant.roundSigning().sign(command(run, Map.of(), true)).orThrow();

        var row = plant.inspections().sheet(run).orElseThrow().run();
        assertThat(row.partial()).isTrue();
        assertThat(List.of(row.answered(), row.points())).containsExactly(1, 3);
    }

    private long walk(String temperature, String sealVerdict, String beltVerdict) {
        long run = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
        plant.roundRuns()
                .answer(run, new PointAnswer(bearing, temperature, "noted"))
                .orThrow();
        plant.roundRuns()
                .answer(run, new PointAnswer(seal, sealVerdict, "noted"))
                .orThrow();
        plant.roundRuns()
                .answer(run, new PointAnswer(belt, beltVerdict, "noted"))
                .orThrow();
        return run;
    }

    private RoundSigned sign(long run, Map<Long, FindingAction> decisions) {
        return plant.roundSigning().sign(command(run, decisions, false)).orThrow();
    }

    private static SignRound command(long run, Map<Long, FindingAction> decisions, boolean partial) {
        return new SignRound(run, "Ada Inspector", SignatureMeaning.INSPECTED, partial, decisions);
    }

    private WorkOrderDetail order(WorkOrderRef ref) {
        return plant.workOrderQueries().detail(ref.id()).orElseThrow();
    }
}
