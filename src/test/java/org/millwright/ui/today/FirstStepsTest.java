package org.millwright.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class FirstStepsTest {

    private final TodayFixture fixture = TodayFixture.empty();
    private final List<String> events = new ArrayList<>();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void importOpensItsSteps() {
        fire(steps(true), "import");
        assertThat(fixture.desk.opened()).isEqualTo(new ImportRoute("equipment"));
    }

    @Test
    void addingByHandBeginsANewMachine() {
        fixture.desk.navigator.open(new EquipmentRoute());
        var screen = (FakeScreen) fixture.desk.navigator.current().orElseThrow();
        screen.commands = List.of(ScreenCommand.create(Message.of("equipment.new"), () -> events.add("new")));

        fire(steps(true), "add");

        assertThat(fixture.desk.opened()).isEqualTo(new EquipmentRoute());
        assertThat(events).containsExactly("new");
    }

    @Test
    void aSampleFillsThePlant() {
        fire(steps(true), "sample-small");

        assertThat(events).containsExactly("filled");
        assertThat(fixture.desk.notices.last()).startsWith("Riverside bottling plant: history from");
        assertThat(fixture.plant.equipment().count(ListRequest.ALL)).isPositive();
    }

    @Test
    void aPlantThatHasSomethingIsRefusedAndIsNotOfferedASample() {
        fixture.withAPump();
        FirstSteps late = steps(true);
        fire(late, "sample-small");

        assertThat(events).isEmpty();
        assertThat(fixture.desk.notices.last()).startsWith("This plant is not empty");
        assertThat(steps(false).lookup("#sample-small")).isNull();
    }

    private FirstSteps steps(boolean samples) {
        var steps = new FirstSteps(
                fixture.desk.kit,
                fixture.desk.workbench,
                new TodayModel(fixture.plant),
                samples,
                () -> events.add("filled"));
        Scenes.show(steps);
        return steps;
    }

    private static void fire(FirstSteps steps, String id) {
        Scenes.find(steps, "#" + id, Button.class).fire();
    }
}
