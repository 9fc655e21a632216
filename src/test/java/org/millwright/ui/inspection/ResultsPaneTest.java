package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.inspection.ResultsModel.Figure;
import org.millwright.ui.nav.Route.LogRoundRoute;

@FxTest
class ResultsPaneTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final ResultsModel model =
            new ResultsModel(fixture.plant.roundResults(), fixture.kit.tasks(), fixture.kit::today);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void behindEachFigureStandsItsListAndEnterOpensTheRound() {
        var pane = new ResultsPane(fixture.kit, model, fixture.navigator, fixture.views);
        Scene scene = Scenes.show(fixture.withCards(pane));
        pane.read();
        Scenes.layOut(scene);

        assertThat(pane.table().countProperty().get()).isOne();
        assertThat(pane.answers().table().countProperty().get())
                .as("four weeks of nine points")
                .isEqualTo(36);

        pane.figures().choose(Figure.FAIL.name());
        assertThat(pane.answers().table().countProperty().get()).isOne();
        Scenes.layOut(scene);
        pane.answers().table().view().getSelectionModel().select(0);
        Scenes.press(pane.answers().table().view(), KeyCode.ENTER);

        assertThat(fixture.navigator.routeProperty().get())
                .isInstanceOfSatisfying(
                        LogRoundRoute.class,
                        route -> assertThat(route.checkPointId()).hasValue(fixture.point(6)));
    }

    @Test
    void aLongerTimeCountsMoreAndALineNarrowsTheList() {
        model.load();
        assertThat(model.chosen().points()).isEqualTo(36);

        model.days(365);
        model.choose(0);

        assertThat(model.chosen().points()).isEqualTo(108);
        assertThat(model.chosen().rate().percent()).hasToString("Optional[99.1]");
        assertThat(model.answersProperty().get()).hasSize(108);
    }
}
