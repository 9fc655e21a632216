package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.inspection.ResultsModel.About;
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
    void theChosenLineStaysChosenWhenOthersComeBeforeIt() {
        var pane = new ResultsPane(fixture.kit, model, fixture.navigator, fixture.views);
        Scene scene = Scenes.show(fixture.withCards(pane));
        pane.read();
        Scenes.layOut(scene);
        pane.table().view().getSelectionModel().select(0);
        assertThat(model.chosen().points()).isEqualTo(36);
        long other = fixture.plant.roundRegister().add(otherRound()).orThrow();
        long run = fixture.plant
                .roundRuns()
                .create(other, RoundsFixture.TODAY)
                .orThrow()
                .id();
        fixture.plant
                .roundRuns()
                .answer(run, new PointAnswer(otherPoint(other), "P", null))
                .orThrow();
        fixture.plant
                .roundSigning()
                .sign(new SignRound(run, "Ada Winter", SignatureMeaning.INSPECTED, true, Map.of()))
                .orThrow();

        pane.read();
        Scenes.layOut(scene);

        assertThat(model.shownProperty().get().lines().getFirst().code()).isEqualTo("A-01");
        assertThat(model.chosen().points()).isEqualTo(36);
        assertThat(pane.table().view().getSelectionModel().getSelectedIndex()).isOne();
        assertThat(model.answersProperty().get()).hasSize(36);
    }

    @Test
    void aLineOfAnotherGroupingIsNoneOfThis() {
        model.load();
        model.choose(new About(-1L, null, "gone"));
        model.load();

        assertThat(model.chosen().points()).isEqualTo(36);
    }

    private long otherPoint(long round) {
        return Objects.requireNonNull(fixture.plant
                .inspections()
                .round(round)
                .orElseThrow()
                .fields()
                .points()
                .getFirst()
                .id());
    }

    private RoundFields otherRound() {
        return new RoundFields(
                "A-01",
                "Ash house",
                fixture.house,
                true,
                List.of(RoundsFixture.look("Ash door shut", fixture.house, null)));
    }

    @Test
    void aLongerTimeCountsMoreAndALineNarrowsTheList() {
        model.load();
        assertThat(model.chosen().points()).isEqualTo(36);

        model.days(365);
        model.choose(About.of(
                Objects.requireNonNull(model.shownProperty().get()).lines().getFirst()));

        assertThat(model.chosen().points()).isEqualTo(108);
        assertThat(model.chosen().rate().percent()).hasToString("Optional[99.1]");
        assertThat(model.answersProperty().get()).hasSize(108);
    }
}
