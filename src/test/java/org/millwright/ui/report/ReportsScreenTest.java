package org.millwright.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.report.Kpi;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

@FxTest
class ReportsScreenTest {

    @TempDir
    Path folder;

    @Test
    void itShowsWhatTheWorkbookWillHold() {
        try (var plant = new ReportScreens()) {
            ReportsScreen screen = shown(plant);

            assertThat(texts(screen)).contains("February 2026", "PM compliance", "100.0%", "20,543.40", "4711 Filling");
            assertThat(screen.status().getValue()).isEqualTo("Data as of 12 Mar 2026, 09:30");
            screen.figures().table().getSelectionModel().select(Kpi.MTTR);
            assertThat(screen.figures().definition().getText()).contains("breakdowns only");
            assertThat(screen.costs().getItems().getLast().total()).isTrue();
        }
    }

    @Test
    void arrowsGoFromMonthToMonth() {
        try (var plant = new ReportScreens()) {
            ReportsScreen screen = shown(plant);
            Node months = screen.focusTarget().orElseThrow();

            Scenes.press(months, "Left");
            assertThat(texts(screen)).contains("January 2026");
            Scenes.press(months, "Right");
            Scenes.press(months, "Right");
            Scenes.press(months, "Right");

            assertThat(texts(screen)).contains("March 2026", "Month still running");
        }
    }

    @Test
    void aWrittenWorkbookCanBeOpened() {
        Path file = folder.resolve("Maintenance 2026-02.xlsx");
        try (var plant = new ReportScreens(Locale.UK, folder.resolve("Maintenance 2026-02"))) {
            ReportsScreen screen = shown(plant);

            Scenes.find(screen.node(), ".button.accent", Button.class).fire();
            assertThat(file).isNotEmptyFile();
            assertThat(plant.told).containsExactly("Maintenance 2026-02.xlsx is written.");

            plant.offered.forEach(next -> next.action().run());
            assertThat(plant.opened).containsExactly("open Maintenance 2026-02.xlsx");
            assertThat(plant.told.getLast()).startsWith("Maintenance 2026-02.xlsx could not be opened");
        }
    }

    @Test
    void aFileThatWasNotAskedAboutIsNotReplaced() throws Exception {
        Path file = folder.resolve("report.xlsx");
        Files.writeString(file, "precious");
        try (var plant = new ReportScreens(Locale.UK, folder.resolve("report"))) {
            ReportsScreen screen = shown(plant);

            screen.commands().getFirst().action().run();

            assertThat(file).hasContent("precious");
            assertThat(plant.told.getLast()).endsWith("the name must end in .xlsx.");
        }
    }

    @Test
    void nothingIsSaidOfAMonthThatIsNotReadYet() {
        try (var plant = ReportScreens.empty()) {
            var tasks = new HeldTasks();
            ReportsScreen screen = plant.screen(tasks);
            Scenes.show((Parent) screen.node());

            assertThat(isVisible(screen, ".reading")).isTrue();
            assertThat(isVisible(screen, ".preview")).isFalse();

            tasks.release();
            assertThat(isVisible(screen, ".reading")).isFalse();
            assertThat(texts(screen)).contains("Nothing to report yet");
        }
    }

    private static boolean isVisible(ReportsScreen screen, String what) {
        return Scenes.find(screen.node(), what, Node.class).isVisible();
    }

    @Test
    void aNewPlantIsToldWhatComesHere() {
        try (var plant = ReportScreens.empty()) {
            ReportsScreen screen = shown(plant);

            assertThat(texts(screen)).contains("Nothing to report yet", "February 2026");
            assertThat(screen.commands().getFirst().enabled().get())
                    .as("nothing to export")
                    .isFalse();
            assertThat(Scenes.find(screen.node(), ".preview", Node.class).isVisible())
                    .isFalse();
            assertThat(screen.node().lookupAll(".button.accent"))
                    .as("one primary action")
                    .filteredOn(Node::isVisible)
                    .extracting(button -> ((Button) button).getText())
                    .containsExactly("To the work orders");
        }
    }

    @Test
    void aPlantInItsFirstMonthBeginsWithThatMonth() {
        try (var plant = ReportScreens.empty()) {
            long machine = plant.plant
                    .equipmentRegister()
                    .add(EquipmentFields.of("M-1", "Mill", EquipmentKind.MACHINE, null))
                    .orThrow();
            long order = plant.plant
                    .workOrders()
                    .create(NewWorkOrder.approved(WorkOrderFields.of("Drips", machine, WorkOrderType.CORRECTIVE, 2)))
                    .orThrow()
                    .id();
            plant.plant
                    .workOrders()
                    .move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE))
                    .orThrow();
            ReportsScreen screen = shown(plant);

            assertThat(screen.model().monthProperty().get()).isEqualTo(YearMonth.of(2026, 3));
            assertThat(texts(screen)).contains("March 2026");
            assertThat(Scenes.find(screen.node(), ".preview", Node.class).isVisible())
                    .isTrue();
            assertThat(screen.model().exportable().get()).isTrue();
        }
    }

    private static ReportsScreen shown(ReportScreens plant) {
        ReportsScreen screen = plant.screen();
        Scenes.show((Parent) screen.node());
        return screen;
    }

    private static List<String> texts(ReportsScreen screen) {
        Scenes.layOut(screen.node().getScene());
        return screen.node().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
