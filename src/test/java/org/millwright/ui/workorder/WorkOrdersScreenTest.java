package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.files.TestFileDesk;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.workorder.WorkOrderRow;

@FxTest
class WorkOrdersScreenTest {

    @TempDir
    static Path folder;

    private final Path chosen = folder.resolve("orders.xlsx");
    private final WorkFixture fixture = new WorkFixture(Locale.UK, new DirectTasks(), chosen);
    private final WorkOrdersScreen screen = new WorkOrdersScreen(
            fixture.plant, fixture.kit, fixture.workbench, fixture.views, TestFileDesk.of(fixture.plant));

    @BeforeEach
    void show() {
        Scenes.show(fixture.withCards(screen.node()));
        fixture.screens.add(WorkOrdersRoute.class, route -> screen);
        fixture.workbench.navigator().open(new WorkOrdersRoute());
        layOut();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theQuickFiltersCountWhatTheyShow() {
        assertThat(filters()).containsExactly("Open 7", "Overdue 2", "Mine 2", "On hold 1", "All");
        assertThat(screen.status().getValue()).isEqualTo("7 work orders");

        toggle("Overdue").fire();
        assertThat(screen.status().getValue()).isEqualTo("2 work orders");
        toggle("All").fire();
        assertThat(screen.status().getValue()).isEqualTo("8 work orders");
    }

    @Test
    void aSelectedRowShowsItsDetail() {
        screen.select(fixture.leaking);
        layOut();

        assertThat(texts(".detail-header .section-title")).containsExactly("WO-000001", "Shaft seal leaking");
        assertThat(texts(".detail-header .chip")).containsExactly("In progress", "3 d late");
    }

    @Test
    void whatWasDoneLeavesTheListAndStaysInSight() {
        screen.select(fixture.leaking);
        layOut();
        command("Shortcut+Enter").action().run();
        layOut();
        ((Button) fixture.cards.lookup(".accent")).fire();
        layOut();

        assertThat(fixture.openTitles()).doesNotContain("Shaft seal leaking");
        assertThat(screen.status().getValue()).isEqualTo("6 work orders");
        assertThat(filters()).contains("Overdue 1");
        assertThat(texts(".detail-header .chip")).containsExactly("Closed");
    }

    @Test
    void keysThatDoNothingNowAreSwitchedOff() {
        screen.select(fixture.leaking);

        assertThat(command("Shortcut+Enter").enabled().get()).isTrue();
        assertThat(command("Shortcut+Shift+S").enabled().get()).isFalse();
        assertThat(command("Shortcut+Shift+H").enabled().get()).isTrue();
        assertThat(command("Shortcut+Shift+L").enabled().get()).isTrue();
    }

    @Test
    void aNewWorkOrderNeedsAMachineAndAFewWords() {
        command("Shortcut+N").action().run();
        layOut();
        TextField machine = Scenes.find(fixture.cards, "#equipmentId", TextField.class);
        machine.setText("P-101");
        Scenes.press(machine, KeyCode.ENTER);
        Scenes.find(fixture.cards, "#title", TextField.class).setText("Coupling noisy");
        ((Button) fixture.cards.lookup(".accent")).fire();
        layOut();

        assertThat(fixture.openTitles()).contains("Coupling noisy");
        assertThat(fixture.notices.last()).isEqualTo("WO-000009 was made.");
        assertThat(texts(".detail-header .section-title")).containsExactly("WO-000009", "Coupling noisy");
    }

    @Test
    void editsThatAreNotSavedKeepTheirRow() {
        screen.select(fixture.leaking);
        layOut();
        Scenes.find(screen.node(), ".form-pane #title", TextField.class).setText("Shaft seal dripping");

        screen.select(other());
        layOut();

        assertThat(texts(".detail-header .section-title")).startsWith("WO-000001");
        assertThat(table().selection().single()).isEqualTo(fixture.leaking);
    }

    @Test
    void editsThatAreNotSavedAreAskedAboutBeforeANewWorkOrder() {
        screen.select(fixture.leaking);
        layOut();
        Scenes.find(screen.node(), ".form-pane #title", TextField.class).setText("Shaft seal dripping");

        command("Shortcut+N").action().run();

        assertThat(fixture.cards.isOpen()).as("the user stays").isFalse();
        assertThat(Scenes.find(screen.node(), ".form-pane #title", TextField.class)
                        .getText())
                .isEqualTo("Shaft seal dripping");
    }

    @Test
    void editsAreSavedBeforeTheWorkOrderMovesOn() {
        long guard = fixture.plant
                .workOrderQueries()
                .search("Guard switch", 1)
                .getFirst()
                .id();
        screen.select(guard);
        layOut();
        Scenes.find(screen.node(), ".form-pane #remedy", TextField.class).setText("Bracket bent back");
        command("Shortcut+Shift+S").action().run();
        layOut();

        assertThat(fixture.plant
                        .workOrderQueries()
                        .detail(guard)
                        .orElseThrow()
                        .order()
                        .fields()
                        .remedy())
                .isEqualTo("Bracket bent back");
        assertThat(texts(".detail-header .chip")).startsWith("In progress");
        Scenes.find(screen.node(), ".form-pane #remedy", TextField.class).setText("Bracket replaced");
        screen.saveGuard().orElseThrow().save(saved -> assertThat(saved).isTrue());
    }

    @Test
    void whatCannotBeSavedDoesNotMoveOn() {
        screen.select(fixture.leaking);
        layOut();
        Scenes.find(screen.node(), ".form-pane #title", TextField.class).clear();
        command("Shortcut+Enter").action().run();

        assertThat(fixture.cards.isOpen()).isFalse();
        assertThat(screen.saveGuard().orElseThrow().unsaved().get()).isTrue();
    }

    @Test
    void theListIsExportedAsItStands() {
        toggle("On hold").fire();
        command("Shortcut+E").action().run();

        assertThat(chosen).exists();
        assertThat(fixture.notices.last()).startsWith("1 work order written to").contains("orders.xlsx");
        assertThat(Files.isRegularFile(chosen)).isTrue();
    }

    @Test
    void onlyWhatIsSelectedIsExportedWhereSeveralAre() {
        table().view().getSelectionModel().selectRange(0, 2);

        Button export = Scenes.find(screen.node(), ".filter-bar #export", Button.class);
        assertThat(export.getText()).isEqualTo("Export 2 selected");
        export.fire();

        assertThat(fixture.notices.last()).startsWith("2 work orders written to");
    }

    private long other() {
        return fixture.plant.workOrderQueries().search("roller", 1).getFirst().id();
    }

    private ScreenCommand command(String key) {
        return screen.commands().stream()
                .filter(command -> command.key().equals(KeyCombination.valueOf(key)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private VirtualTable<WorkOrderRow> table() {
        return (VirtualTable<WorkOrderRow>)
                screen.node().lookup(".virtual-table").getParent();
    }

    private List<String> filters() {
        return screen.node().lookupAll(".filter-bar .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .map(button -> button.getGraphic() instanceof Label count
                        ? button.getText() + " " + count.getText()
                        : button.getText())
                .toList();
    }

    private ToggleButton toggle(String text) {
        return screen.node().lookupAll(".filter-bar .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String selector) {
        return ((Parent) screen.node())
                .lookupAll(selector).stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
    }

    private void layOut() {
        Scenes.layOut(fixture.cards.getScene());
    }
}
