package org.millwright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.boot.TestWindow;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Quantity;
import org.millwright.meter.MeterFields;
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.WindowTest;
import org.millwright.ui.kit.TestFiles;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.TaskResult;

/// A plan written as one sentence in the real window, by keys alone, with its job; its work is made, and the first task
/// of it is answered.
@WindowTest
class PlanAsSentenceJourneyTest {

    private static final Clock TENTH_OF_MARCH = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aPlanIsWrittenAsASentenceAndItsWorkIsMade() throws Exception {
        try (Plant plant = plant()) {
            aPumpWithItsMeterAndSeals(plant);
        }
        try (TestWindow window = TestWindow.open(folder, TENTH_OF_MARCH, new TestFiles(null))) {
            var hand = Hand.at(window.stage());
            var keys = new Keys(hand);
            hand.see("Today");
            hand.press("Ctrl+4");
            hand.see("No maintenance plans yet");
            hand.press("Ctrl+N");
            writeTheRule(hand, keys);
            nameTheMachine(hand, keys);
            writeTheJob(hand, keys);
            hand.press("Ctrl+S");
            hand.see("Plan saved");
            makeTheWork(hand, keys);
            answerTheFirstTask(hand, keys);
        }
        try (Plant plant = plant()) {
            assertTheOrderIsAsThePlanSays(plant);
        }
    }

    private static void writeTheRule(Hand hand, Keys keys) throws Exception {
        hand.feel("the code", node -> "code".equals(node.getId()));
        hand.write("PM-1");
        keys.to("name");
        hand.write("Grease the pump");
        keys.to("basis");
        keys.choose("Down", "From completion (floating)");
        keys.to("recurrence");
        hand.write("3");
        keys.toSpoken("Day of the month");
        keys.choose("Down", "on the");
        keys.toSpoken("Which of the month");
        keys.choose("Down", "last");
        keys.toSpoken("Weekday");
        keys.choose("Down", "Friday");
        hand.seePart("Every 3 months on the last Friday, counted from completion.");
        keys.to("by-meter");
        hand.press("Space");
        hand.feel("the units of the meter", node -> "meter".equals(node.getId()));
        hand.write("500");
        keys.to("meter-name");
        keys.pick("Running hours", "Running hours");
        hand.seePart("or every 500 of Running hours, whichever comes first");
        keys.to("more");
        hand.press("Space");
        keys.toText("Only in a part of the year");
        hand.press("Space");
        keys.toSpoken("Month of the first day");
        keys.choose("Up", "January");
        keys.toSpoken("Month of the last day");
        keys.choose("Down", "November");
        hand.seePart("only from 1 January to 30 November");
    }

    /// Its meter tells the dates, and what it counts in.
    private static void nameTheMachine(Hand hand, Keys keys) throws Exception {
        keys.to("workTitle");
        hand.write("Grease the pump");
        keys.to("equipmentIds");
        keys.pick("P-101", "P-101");
        hand.seePart("or every 500 h of Running hours, whichever comes first");
        hand.see("twelve dates", PlanAsSentenceJourneyTest::tellsTwelveDates);
    }

    private static boolean tellsTwelveDates(Node node) {
        return node instanceof Parent dates
                && Hand.hasStyle(dates, "dates")
                && dates.getChildrenUnmodifiable().size() == 2 * 12;
    }

    private static void writeTheJob(Hand hand, Keys keys) throws Exception {
        keys.to("add-tasks");
        hand.press("Space");
        hand.feel("the task", node -> "text".equals(node.getId()));
        hand.write("Lock out the pump");
        keys.to("kind");
        hand.write("s");
        keys.backTo("add-tasks");
        hand.press("Space");
        hand.feel(
                "the next task",
                node -> "text".equals(node.getId()) && Hand.textOf(node).isEmpty());
        hand.write("Grease both bearings");
        keys.to("kind");
        hand.write("t");
        keys.to("add-crafts");
        hand.press("Space");
        keys.pick("Fitter", "Fitter");
        keys.to("craft-hours");
        hand.write("1.5");
        keys.to("add-parts");
        hand.press("Space");
        keys.pick("seal", "SEAL-40");
        keys.to("part-quantity");
        hand.write("2");
        hand.seePart("Each time: 1.5 h of work, parts worth 169.00 ");
    }

    private static void makeTheWork(Hand hand, Keys keys) throws Exception {
        hand.press("Ctrl+D");
        keys.to("early");
        hand.press("Space");
        hand.see("Make 1 job");
        keys.toText("Make 1 job");
        hand.press("Space");
        hand.see("1 job made");
    }

    private static void answerTheFirstTask(Hand hand, Keys keys) throws Exception {
        hand.press("Ctrl+3");
        hand.see("WO-000001");
        hand.feel("the list of work orders", node -> Hand.hasStyle(node, "table-view"));
        hand.press("Down");
        hand.see("Approved");
        hand.press("Ctrl+Shift+T");
        hand.see("Lock out the pump");
        hand.see("Grease both bearings");
        hand.press("Space");
        hand.see("Task answered.");
    }

    private static void assertTheOrderIsAsThePlanSays(Plant plant) throws Exception {
        long order = plant.workOrderQueries().idOf("WO-000001").orElseThrow();
        JobPlan job = plant.workOrderTasks().job(order);
        assertThat(job.tasks())
                .extracting(task -> task.text() + " " + task.kind())
                .containsExactly("Lock out the pump " + TaskKind.SAFETY, "Grease both bearings " + TaskKind.DO);
        assertThat(job.crafts()).containsExactly(new CraftHours("Fitter", new BigDecimal("1.5")));
        assertThat(job.parts()).extracting(part -> part.quantity()).containsExactly(Quantity.of(2));
        assertThat(plant.workOrderTasks().tasks(order).getFirst().answer())
                .extracting(answer -> answer.result())
                .isEqualTo(TaskResult.DONE);
        assertThat(plant.workOrderQueries().detail(order).orElseThrow().order().fields())
                .satisfies(fields -> {
                    assertThat(fields.plannedHours()).isEqualByComparingTo("1.5");
                    assertThat(fields.craft()).isEqualTo("Fitter");
                });
        assertThat(plant.check().broken()).isEmpty();
    }

    /// Ten hours a day since a month.
    private static void aPumpWithItsMeterAndSeals(Plant plant) {
        long pump = plant.equipmentRegister()
                .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                .orThrow();
        long meter = plant.meterRegister()
                .add(MeterFields.counter(pump, "Running hours", "h"))
                .orThrow();
        LocalDateTime today = TestStores.TODAY.atStartOfDay();
        for (int days : List.of(30, 0)) {
            plant.meterReadings()
                    .record(RecordReading.normal(meter, today.minusDays(days), BigDecimal.valueOf(12_000 - 10L * days)))
                    .orThrow();
        }
        BoilerHouse.stockSeals(plant);
    }

    private Plant plant() {
        String file = folder.resolve("data/plant.mv.db").toString();
        return Plant.of(TestStores.open(file, TENTH_OF_MARCH).orThrow());
    }
}
