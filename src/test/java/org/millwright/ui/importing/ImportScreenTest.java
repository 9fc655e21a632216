package org.millwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.TaskColumn;
import org.millwright.exchange.ValueSource;
import org.millwright.exchange.app.PlanTemplate;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Route.EquipmentRoute;

@FxTest
class ImportScreenTest {

    @TempDir
    Path folder;

    private ImportFixture fixture;
    private Parent node;

    @BeforeEach
    void open() {
        fixture = new ImportFixture(folder);
        node = (Parent) fixture.screen.node();
        Scenes.show(fixture.shell.node());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void next() {
        fixture.screen.commands().getFirst().action().run();
        Scenes.layOut(fixture.shell.node().getScene());
    }

    @Test
    void fourStepsWithTheKeyboardAlone() {
        fixture.files.path = fixture.file("a.csv", "Tag,Name,Kind\nP-1,Pump,Machine\n");

        next();
        next();
        assertThat(table().countProperty().get()).isEqualTo(1);
        next();
        next();

        assertThat(fixture.plant.equipment().count(ListRequest.ALL)).isEqualTo(1);
        assertThat(fixture.shell.workbench().navigator().routeProperty().get()).isEqualTo(new EquipmentRoute());
    }

    @Test
    void withBadRowsOnlyTheGoodOnesCanBeImported() {
        fixture.files.path = fixture.mixed();
        next();
        next();
        assertThat(table().countProperty().get()).as("problems").isEqualTo(6);
        assertThat(Scenes.find(node, ".import-foot .accent", Button.class).getText())
                .isEqualTo("Import the 5 good rows");

        fixture.files.path = folder.resolve("bad.xlsx");
        next();

        assertThat(fixture.model().stepProperty().get()).isEqualTo(ImportStep.RESULT);
        assertThat(folder.resolve("bad.xlsx")).exists();
    }

    @Test
    void badRowsThatCouldNotBeWrittenAreOfferedAgain() {
        fixture.files.path = fixture.mixed();
        next();
        next();
        fixture.files.path = folder.resolve("nowhere").resolve("bad.xlsx");
        next();
        assertThat(Scenes.find(node, ".result .field-problem", Label.class).getText())
                .startsWith("The bad rows could not be written into a file. ");

        fixture.files.path = folder.resolve("bad.xlsx");
        Scenes.find(node, ".result .button", Button.class).fire();

        assertThat(folder.resolve("bad.xlsx")).exists();
        assertThat(node.lookup(".result .field-problem")).isNull();
    }

    @Test
    void theKeysGoToWhatComesNext() {
        fixture.files.path = fixture.file("a.csv", "Tag,Name,Kind,Cost centre\nP-1,Pump,Machine,4711\n");
        assertThat(keysGoTo()).isEqualTo("Choose a file");
        next();
        assertThat(keysGoTo()).isEqualTo("Check all rows");
        next();
        assertThat(keysGoTo()).as("where no row can be taken").isEqualTo("Back to the columns");
        fixture.screen.commands().getLast().action().run();

        Scenes.find(node, ".import-foot .check-box", CheckBox.class).fire();
        next();

        assertThat(keysGoTo()).isEqualTo("Import one record");
    }

    private String keysGoTo() {
        return ((Button) fixture.screen.focusTarget().orElseThrow()).getText();
    }

    @Test
    void aColumnIsGivenToAFieldByChoosingOrTyping() {
        fixture.files.path = fixture.file("a.csv", "Tag,Kennung,Name\nP-1,X,Pump\n");
        next();
        @SuppressWarnings("unchecked")
        ComboBox<String> tag = (ComboBox<String>) node.lookup(".mapping-table .combo-box");

        tag.setValue("Kennung");
        assertThat(fixture.model().mappingProperty().get().source(EquipmentColumn.TAG))
                .contains(ValueSource.column("Kennung"));

        tag.setValue("{Kennung}-{Tag}");
        assertThat(node.lookupAll(".mapping-table .muted").stream().map(label -> ((Label) label).getText()))
                .contains("X-P-1");
    }

    @Test
    void theTemplateIsWrittenOnDemand() {
        fixture.files.path = folder.resolve("template.xlsx");

        Scenes.find(node, ".hyperlink", Hyperlink.class).fire();

        assertThat(folder.resolve("template.xlsx")).exists();
    }

    private VirtualTable<?> table() {
        return (VirtualTable<?>) Scenes.find(node, ".virtual-table", Node.class).getParent();
    }

    @Test
    void theColumnsOfAFurtherSheetAreChosenBelow() {
        fixture.close();
        fixture = new ImportFixture(
                folder, Scenes.ENGLISH, plant -> new ImportServices(plant.planImport(), PlanTemplate.make()));
        Scenes.show(fixture.shell.node());
        Path file = folder.resolve("Plans.xlsx");
        PlanTemplate.make().write(file, Scenes.ENGLISH).orThrow();
        fixture.model().choose(file);
        Scenes.layOut(fixture.shell.node().getScene());

        ComboBox<?> text = fixture.screen.node().lookupAll(".combo-box").stream()
                .map(found -> (ComboBox<?>) found)
                .filter(box -> "Tasks: Task".equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        choose(text, "Unit");

        assertThat(fixture.model().mappingProperty().get().source(TaskColumn.TEXT))
                .contains(ValueSource.column("Unit"));

        assertThat(leftOut()).as("the sheets of tasks and of needs").containsExactly(false, false);
        fixture.screen.node().lookupAll(".combo-box").stream()
                .map(found -> (ComboBox<?>) found)
                .filter(box -> box.getAccessibleText().startsWith("Tasks: "))
                .forEach(box -> choose(box, ""));
        assertThat(leftOut()).containsExactly(true, false);
    }

    private List<Boolean> leftOut() {
        return fixture.screen.node().lookupAll(".caption").stream()
                .filter(found -> found instanceof Label label && label.getText().startsWith("Left out"))
                .map(Node::isVisible)
                .toList();
    }

    private static <T> void choose(ComboBox<T> box, String text) {
        box.setValue(box.getConverter().fromString(text));
    }
}
