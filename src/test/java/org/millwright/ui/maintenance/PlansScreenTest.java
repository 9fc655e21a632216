package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.maintenance.PlanRow;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.table.RowSlot;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class PlansScreenTest {

    private final PlansFixture plans = new PlansFixture();

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void theListCountsItsPlansAndTellsWhatIsOpen() {
        plans.plant.planGeneration().generate(PlansFixture.day(3, 12)).orThrow();
        PlansScreen screen = plans.screen(OptionalLong.empty());

        assertThat(screen.status().getValue()).isEqualTo("3 plans");
        assertThat(texts(screen)).contains("PM-1", "Grease bearings", "Every month", "1 open", "Choose a plan");
    }

    @Test
    void eachTabCountsWhatItLists() {
        PlansScreen screen = plans.screen(OptionalLong.empty());
        screen.commands().stream()
                .filter(command -> command.label().equals(Message.of("plans.show-due")))
                .forEach(command -> command.action().run());

        assertThat(screen.status().getValue()).endsWith(" dates");
    }

    @Test
    void aSelectedPlanIsEditedBesideTheList() {
        PlansScreen screen = plans.screen(OptionalLong.empty());
        table(screen).getSelectionModel().clearAndSelect(1);
        PlansFixture.layOut(screen.node());

        assertThat(field(screen, "code").getText()).isEqualTo("PM-1");
        field(screen, "leadDays").setText("9");
        run(screen, ScreenCommand.SAVE);

        assertThat(plans.desk.notices.last()).isEqualTo("Plan saved");
        assertThat(plans.model
                        .detail(plans.grease)
                        .orElseThrow()
                        .fields()
                        .timing()
                        .leadDays())
                .isEqualTo(9);
        assertThat(screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    @Test
    void aRouteOpensItsPlan() {
        PlansScreen screen = plans.screen(OptionalLong.of(plans.walk));

        assertThat(field(screen, "name").getText()).isEqualTo("Weekly walk");
    }

    @Test
    void aNewPlanIsAddedAndListed() {
        PlansScreen screen = plans.screen(OptionalLong.empty());
        run(screen, ScreenCommand.NEW);
        PlansFixture.layOut(screen.node());
        field(screen, "code").setText("PM-3");
        field(screen, "name").setText("Check the seal");
        field(screen, "workTitle").setText("Check the seal");
        TextField machine = field(screen, "equipmentIds");
        machine.setText("feed");
        Scenes.press(machine, "Enter");
        run(screen, ScreenCommand.SAVE);

        assertThat(texts(screen)).contains("PM-3", "Check the seal");
        assertThat(screen.status().getValue()).isEqualTo("4 plans");
        assertThat(table(screen).getSelectionModel().getSelectedIndices())
                .singleElement()
                .isEqualTo(3);
        assertThat(field(screen, "code").getText()).isEqualTo("PM-3");
    }

    @Test
    void whatComesIsOneKeyAway() {
        PlansScreen screen = plans.screen(OptionalLong.empty());
        screen.commands().getLast().action().run();
        PlansFixture.layOut(screen.node());

        assertThat(Scenes.find(screen.node(), ".due-work-bar .accent", Button.class)
                        .getText())
                .isEqualTo("Make 2 jobs");
    }

    @Test
    void aPlantWithoutPlansTeachesTheFirst() {
        try (var empty = Plant.of(TestStores.inMemory(KitFixture.CLOCK))) {
            var desk = new Desk();
            var screen = new PlansScreen(empty, desk.kit, desk.workbench, desk.views, OptionalLong.empty());
            Scenes.show(desk.withCards(screen.node()));
            screen.onShown();
            PlansFixture.layOut(screen.node());
            assertThat(screen.node().lookupAll(".button.accent"))
                    .as("one primary action")
                    .hasSize(1);
            Scenes.find(screen.node(), ".empty-state .button", Button.class).fire();
            PlansFixture.layOut(screen.node());

            assertThat(field(screen, "code").getText()).isEmpty();
        }
    }

    private static void run(PlansScreen screen, Object key) {
        screen.commands().stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    @Test
    void whatWasMadeIsOpenInTheListAtOnce() {
        PlansScreen screen = plans.screen(OptionalLong.empty());
        List<?> rows = table(screen).getItems();
        assertThat(open(rows)).isZero();
        screen.commands().stream()
                .filter(command -> command.label().equals(Message.of("plans.show-due")))
                .forEach(command -> command.action().run());
        PlansFixture.layOut(screen.node());
        Scenes.find(screen.node(), ".due-work-bar .accent", Button.class).fire();

        assertThat(open(rows)).isPositive();
    }

    private static int open(List<?> rows) {
        return rows.stream()
                .map(row -> (PlanRow) Objects.requireNonNull(((RowSlot<?>) row).row()))
                .mapToInt(PlanRow::open)
                .sum();
    }

    private static TableView<?> table(PlansScreen screen) {
        return Scenes.find(screen.node(), ".table-view", TableView.class);
    }

    private static TextField field(PlansScreen screen, String name) {
        return Scenes.find(screen.node(), ".plan-form #" + name, TextField.class);
    }

    private static List<String> texts(PlansScreen screen) {
        PlansFixture.layOut(screen.node());
        return screen.node().lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
