package org.millwright.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.boot.TestWindow;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.WindowTest;
import org.millwright.ui.kit.TestFiles;
import org.millwright.workorder.WorkOrderMove;

/// A round of forty points in the real window, by keys alone: three failures on two machines, one of them with its work
/// open already. One new work order, one note on the open one, and links both ways.
@WindowTest
class FortyPointsJourneyTest {

    private static final Clock TENTH_OF_MARCH = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);
    private static final int POINTS = 40;
    private static final int SEAL = 4;
    private static final int HOT = 7;
    private static final int BELT = 30;

    @TempDir
    Path folder;

    @Test
    void aRoundOfFortyPointsFilesItsOwnFaults() throws Exception {
        try (Plant plant = plant()) {
            long round = aRoundWithAnOpenFault(plant);
            plant.roundRuns().create(round, TestStores.TODAY).orThrow();
        }
        try (TestWindow window = TestWindow.open(folder, TENTH_OF_MARCH, new TestFiles(null))) {
            var hand = Hand.at(window.stage());
            hand.see("Rounds to walk");
            hand.feel("the list of today", node -> Hand.hasStyle(node, "today-list"));
            hand.press("Enter");
            walk(hand);
            hand.press("Ctrl+Enter");
            hand.see("One new work order: Point 5, Point 8");
            hand.see("Add to WO-000001");
            hand.press("Ctrl+Enter");
            hand.see("Round RD-000002 is signed, 1 work order made, 1 extended.");
        }
        try (Plant plant = plant()) {
            assertOneNewOrderAndOneNote(plant);
            assertLinksBothWays(plant);
        }
    }

    private static void walk(Hand hand) throws Exception {
        hand.feel("the first point", node -> Hand.hasStyle(node, "point-card"));
        for (int place = 0; place < POINTS; place++) {
            if (isNumber(place)) {
                hand.rattle(place == HOT ? KeyCode.DIGIT9 : KeyCode.DIGIT6, KeyCode.DIGIT1);
            } else {
                hand.rattle(place == SEAL || place == BELT ? KeyCode.F : KeyCode.P);
            }
            hand.rattle(KeyCode.ENTER);
        }
        hand.see("40 of 40");
    }

    private static void assertOneNewOrderAndOneNote(Plant plant) {
        var orders = plant.workOrderQueries();
        assertThat(orders.rows(orders.ids(ListRequest.ALL.sortedBy("number", false))))
                .extracting(order -> order.number(), order -> order.equipmentTag(), order -> order.title())
                .containsExactly(
                        tuple("WO-000001", "CV-07", "Point 31"), tuple("WO-000002", "P-101", "Point 5, Point 8"));
        long open = orders.idOf("WO-000001").orElseThrow();
        assertThat(orders.detail(open).orElseThrow().history())
                .filteredOn(WorkOrderMove::isNote)
                .extracting(WorkOrderMove::comment)
                .containsExactly("RD-000002 \u00b7 Point 31");
    }

    private static void assertLinksBothWays(Plant plant) {
        long[] runs = plant.inspections().runIds(ListRequest.ALL.sortedBy("number", true));
        RunSheet sheet = plant.inspections().sheet(runs[0]).orElseThrow();
        assertThat(List.of(SEAL, HOT, BELT))
                .extracting(place -> order(sheet.points().get(place)))
                .containsExactly("WO-000002", "WO-000002", "WO-000001");
        long made = plant.workOrderQueries().idOf("WO-000002").orElseThrow();
        assertThat(plant.inspections().findingsOfOrder(made))
                .extracting(
                        filed -> filed.run().number(), filed -> filed.finding().checkPointId())
                .containsExactly(
                        tuple("RD-000002", sheet.points().get(SEAL).checkPointId()),
                        tuple("RD-000002", sheet.points().get(HOT).checkPointId()));
        assertThat(plant.check().broken()).isEmpty();
    }

    private static String order(SheetPoint point) {
        return Objects.requireNonNull(Objects.requireNonNull(point.answer()).workOrder())
                .number();
    }

    /// Last week the belt of the conveyor failed, and nobody has seen to it.
    private static long aRoundWithAnOpenFault(Plant plant) {
        long house = machine(plant, "BH", EquipmentKind.AREA, null);
        long pump = machine(plant, "P-101", EquipmentKind.MACHINE, house);
        long conveyor = machine(plant, "CV-07", EquipmentKind.MACHINE, house);
        var limits = new Limits(null, null, new java.math.BigDecimal("70"), new java.math.BigDecimal("80"));
        List<CheckPointFields> points = new ArrayList<>();
        for (int place = 0; place < POINTS; place++) {
            Question question = isNumber(place) ? Question.number("°C", limits) : Question.PASS_FAIL;
            long machine = place < POINTS / 2 ? pump : conveyor;
            points.add(new CheckPointFields(null, "Point " + (place + 1), machine, question, null, true));
        }
        long round = plant.roundRegister()
                .add(new RoundFields("R-40", "Forty points", house, true, points))
                .orThrow();
        long run = plant.roundRuns()
                .create(round, TestStores.TODAY.minusWeeks(1))
                .orThrow()
                .id();
        long belt =
                plant.inspections().sheet(run).orElseThrow().points().get(BELT).checkPointId();
        plant.roundRuns().answer(run, new PointAnswer(belt, "F", null)).orThrow();
        plant.roundSigning()
                .sign(new SignRound(run, "Ada", SignatureMeaning.INSPECTED, true, Map.of()))
                .orThrow();
        return round;
    }

    private static boolean isNumber(int place) {
        return place % 4 == 3;
    }

    private static long machine(
            Plant plant, String tag, EquipmentKind kind, @org.jspecify.annotations.Nullable Long parent) {
        return plant.equipmentRegister()
                .add(EquipmentFields.of(tag, tag, kind, parent))
                .orThrow();
    }

    private Plant plant() {
        String file = folder.resolve("data/plant.mv.db").toString();
        return Plant.of(TestStores.open(file, TENTH_OF_MARCH).orThrow());
    }
}
