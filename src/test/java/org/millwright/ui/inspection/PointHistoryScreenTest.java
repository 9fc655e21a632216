package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;

@FxTest
class PointHistoryScreenTest {

    private final RoundsFixture fixture = new RoundsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aReadingShowsItsCourseItsLimitsAndWhenItCrossesThem() {
        PointHistoryScreen screen = shown(0);

        assertThat(screen.status().getValue()).isEqualTo("12 rounds");
        assertThat(screen.node().lookupAll(".time-chart > .level")).hasSize(2);
        assertThat(screen.node().lookup(".time-chart > .stretched"))
                .isInstanceOfSatisfying(
                        Line.class, line -> assertThat(line.getEndX()).isGreaterThan(line.getStartX()));
        assertThat(screen.node().lookupAll(".trend-heading .label").stream().map(label -> ((Label) label).getText()))
                .containsExactly("Rising 0.0899 °C a day", "High warning: crosses 70 about 2 Apr 2026");
    }

    @Test
    void enterOpensTheRoundOfALineAtThePoint() {
        PointHistoryScreen screen = shown(6);

        assertThat(screen.node().lookup(".trend-pane").isVisible()).isFalse();
        screen.table().table().view().getSelectionModel().select(0);
        Scenes.press(screen.table().table().view(), KeyCode.ENTER);

        assertThat(fixture.navigator.routeProperty().get())
                .isInstanceOfSatisfying(
                        LogRoundRoute.class,
                        route -> assertThat(route.checkPointId()).hasValue(fixture.point(6)));
    }

    @Test
    void theMachineIsOneStepAway() {
        PointHistoryScreen screen = shown(0);

        Scenes.find(screen.node(), "#open-machine", Button.class).fire();

        assertThat(fixture.navigator.routeProperty().get()).isEqualTo(new EquipmentRoute(fixture.pump));
    }

    @Test
    void theSheetTheAlertsAndTheEditorLeadHere() {
        var log = fixture.log();
        Scenes.show(fixture.withCards(log.node()));
        Scenes.find(log.node(), "#point-history", Button.class).fire();
        assertThat(fixture.navigator.routeProperty().get()).isEqualTo(new PointHistoryRoute(fixture.point(0)));

        var inspections =
                new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views, fixture.opener());
        inspections.onShown();
        Scenes.show(fixture.withCards(inspections.node()));
        inspections.rounds().table().select(fixture.round);
        inspections.rounds().form().points().list().getSelectionModel().clearAndSelect(4);
        inspections.rounds().form().points().history();
        assertThat(fixture.navigator.routeProperty().get()).isEqualTo(new PointHistoryRoute(fixture.point(4)));
    }

    private PointHistoryScreen shown(int place) {
        var screen = new PointHistoryScreen(
                fixture.plant.inspections(),
                fixture.kit,
                fixture.workbench,
                fixture.views,
                new PointHistoryRoute(fixture.point(place)));
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.onShown();
        Scenes.layOut(scene);
        return screen;
    }
}
