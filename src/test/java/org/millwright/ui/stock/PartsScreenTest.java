package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartDetail;
import org.millwright.stock.StockLevels;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Screen;

@FxTest
class PartsScreenTest {

    @TempDir
    Path folder;

    private StockScreens plant = new StockScreens();

    @AfterEach
    void closePlant() {
        plant.close();
    }

    @Test
    void aPartIsIssuedWithTheKeyboard() {
        Screen screen = opened(new PartRoute(plant.bearing));

        run(screen, "parts.issue");
        input(screen, "quantity").setText("2");
        input(screen, "quantity").fireEvent(new ActionEvent());

        assertThat(plant.told).containsExactly("2 pcs of 10-0004 issued from MAIN, 19 pcs left.");
        assertThat(part(plant.bearing).total().quantity()).isEqualTo(Quantity.of(23));
        Scenes.layOut(screen.node().getScene());
        assertThat(labels(screen)).contains("23");
        assertThat(screen.node().lookup(".action-pane")).isNull();
    }

    @Test
    void moreThanThereIsIsRefusedAtTheField() {
        Screen screen = opened(new PartRoute(plant.bearing));

        run(screen, "parts.issue");
        input(screen, "quantity").setText("22");
        confirm(screen);

        assertThat(plant.told).isEmpty();
        assertThat(labels(screen))
                .contains("MAIN holds 21 pcs, asked for were 22 pcs. There is more elsewhere: 4 pcs in SHOP.");
    }

    @Test
    void escapeGivesTheFormUp() {
        Screen screen = opened(new PartRoute(plant.bearing));
        run(screen, "parts.receive");

        Scenes.press(input(screen, "quantity"), "Esc");

        assertThat(screen.node().lookup(".action-pane")).isNull();
        assertThat(plant.told).isEmpty();
    }

    @Test
    void theKeyOfAnotherFormKeepsWhatWasTyped() {
        Screen screen = opened(new PartRoute(plant.bearing));
        run(screen, "parts.receive");
        input(screen, "quantity").setText("5");

        plant.run(screen, "parts.levels");
        run(screen, "parts.edit");

        assertThat(input(screen, "quantity").getText()).isEqualTo("5");
    }

    @Test
    void goodsComeInAtTheirPrice() {
        Screen screen = opened(new PartRoute(plant.belt));
        run(screen, "parts.receive");
        input(screen, "quantity").setText("4");
        input(screen, "unitPrice").setText("21,5");
        confirm(screen);

        assertThat(plant.told).containsExactly("4 pcs of 15-0002 received in MAIN, now 4 pcs.");
        assertThat(part(plant.belt).total().value().toString()).isEqualTo("86.00");
    }

    @Test
    void theSelectedIssueComesBackOrIsReversed() {
        Screen screen = opened(new PartRoute(plant.seal));
        MovementsPane movements = pane(screen).movements();
        movements.table().view().getSelectionModel().select(0);
        assertThat(movements.returnable().get()).isTrue();

        run(screen, "parts.return");
        assertThat(input(screen, "quantity").getText()).isEqualTo("7");
        input(screen, "quantity").setText("3");
        confirm(screen);
        assertThat(plant.told).containsExactly("3 pcs of 20-0001 returned to MAIN, now 6 pcs.");

        movements.table().view().getSelectionModel().clearAndSelect(0);
        run(screen, "parts.reverse");
        input(screen, "reason").setText("Was another seal");
        confirm(screen);
        assertThat(plant.told).endsWith("Movement no. 3 reversed.");
        assertThat(part(plant.seal).total().quantity()).isEqualTo(Quantity.of(3));
    }

    @Test
    void levelsAreSetInPlace() {
        Screen screen = opened(new PartRoute(plant.seal));
        run(screen, "parts.levels");
        input(screen, "minimum").setText("2");
        confirm(screen);

        assertThat(part(plant.seal).isLow()).isFalse();
        assertThat(plant.told).containsExactly("Minimum and maximum of 20-0001 saved.");
    }

    @Test
    void levelsThatAnotherSetMeanwhileAreBroughtTogether() {
        Screen screen = opened(new PartRoute(plant.seal));
        run(screen, "parts.levels");
        var place = part(plant.seal).places().getFirst();
        plant.plant
                .partRegister()
                .setLevels(
                        plant.seal,
                        place.storeroom().id(),
                        place.version(),
                        new StockLevels(
                                "Z-99", place.levels().minimum(), place.levels().maximum()))
                .orThrow();
        input(screen, "minimum").setText("2");
        confirm(screen);
        plant.cards.lookupAll(".accent").forEach(save -> ((Button) save).fire());

        StockLevels levels = part(plant.seal).places().getFirst().levels();
        assertThat(levels.bin()).isEqualTo("Z-99");
        assertThat(levels.minimum()).isEqualTo(Quantity.of(2));
    }

    @Test
    void aNewPartIsSavedAndShown() {
        Screen screen = opened(new PartsRoute());
        run(screen, "parts.new");
        input(screen, "partNo").setText("40-0001");
        input(screen, "name").setText("Coupling insert");

        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isTrue());

        Scenes.layOut(screen.node().getScene());
        assertThat(plant.told).containsExactly("Part saved.");
        assertThat(labels(screen)).contains("40-0001", "Coupling insert");
        assertThat(screen.status().getValue()).isEqualTo("5 parts");
    }

    @Test
    void editsThatAreNotSavedKeepTheirPart() {
        var screen = (PartsScreen) opened(new PartRoute(plant.seal));
        run(screen, "parts.edit");
        input(screen, "name").setText("Another seal");

        screen.table().select(plant.belt);
        assertThat(screen.table().selection().single()).isEqualTo(plant.seal);
        assertThat(input(screen, "name").getText()).isEqualTo("Another seal");

        plant.answer = LeaveQuestion.Answer.DISCARD;
        screen.table().select(plant.belt);
        assertThat(screen.table().selection().single()).isEqualTo(plant.belt);
        assertThat(input(screen, "name").getText()).isEqualTo("V-belt SPB 2240");
    }

    @Test
    void aPartThatIsNoLongerUsedCanBeUsedAgainAtOnce() {
        Screen screen = opened(new PartRoute(plant.seal));
        run(screen, "parts.edit");
        button(screen, ".details-pane > .button").fire();
        assertThat(part(plant.seal).active()).isFalse();

        plant.undos.getLast().run();

        assertThat(part(plant.seal).active()).isTrue();
    }

    @Test
    void theListGoesIntoAWorkbook() {
        plant.close();
        Path file = folder.resolve("Parts.xlsx");
        plant = new StockScreens(Locale.UK, file);
        Screen screen = opened(new PartsRoute());

        plant.run(screen, "parts.export");

        assertThat(file).isNotEmptyFile();
        assertThat(plant.told).containsExactly("5 rows written to Parts.xlsx.");
    }

    private Screen opened(Route route) {
        Screen screen = plant.open(route);
        Scenes.show((Parent) screen.node());
        return screen;
    }

    /// Does what a command does and lets the form that it opens be drawn.
    private void run(Screen screen, String command) {
        plant.run(screen, command);
        Scenes.layOut(screen.node().getScene());
    }

    private static void confirm(Screen screen) {
        button(screen, ".action-pane .accent").fire();
    }

    private PartDetail part(long id) {
        return plant.services.queries().detail(id).orElseThrow();
    }

    private static PartPane pane(Screen screen) {
        return Scenes.find(screen.node(), ".part-pane", PartPane.class);
    }

    private static TextInputControl input(Screen screen, String name) {
        return Scenes.find(screen.node(), ".form-field #" + name, TextInputControl.class);
    }

    private static Button button(Screen screen, String selector) {
        return Scenes.find(screen.node(), selector, Button.class);
    }

    private static List<String> labels(Screen screen) {
        return screen.node().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }
}
