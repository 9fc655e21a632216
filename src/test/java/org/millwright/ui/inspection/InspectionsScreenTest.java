package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundDetail;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.LogRoundRoute;

@FxTest
class InspectionsScreenTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final InspectionsScreen screen =
            new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views);
    private final Scene scene = Scenes.show(fixture.withCards(screen.node()));

    InspectionsScreenTest() {
        screen.onShown();
        Scenes.layOut(scene);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatWaitsComesFirstAndEnterWalksIt() {
        assertThat(screen.runs().table().countProperty().get()).isEqualTo(1);
        assertThat(screen.status().getValue()).isEqualTo("1 round");

        screen.runs().table().select(fixture.due);
        Scenes.press(screen.runs().table().view(), KeyCode.ENTER);

        assertThat(fixture.navigator.routeProperty().get()).isEqualTo(new LogRoundRoute(fixture.due));
    }

    @Test
    void theQuickFiltersShowWhatWasWalked() {
        screen.runs().bar().choose(RoundsModel.SIGNED);
        assertThat(screen.runs().table().countProperty().get()).isEqualTo(12);
        screen.runs().bar().choose(RoundsModel.ALL);
        assertThat(screen.runs().table().countProperty().get()).isEqualTo(13);
    }

    @Test
    void aRoundIsStartedByHand() {
        screen.commands().get(1).action().run();
        Scenes.layOut(scene);
        TextField round = Scenes.find(fixture.cards, "#roundId", TextField.class);
        round.setText("RB");
        Scenes.press(round, KeyCode.ENTER);
        Scenes.find(fixture.cards, ".accent", Button.class).fire();

        assertThat(fixture.plant.inspections().openRuns()).hasSize(2);
        assertThat(fixture.navigator.routeProperty().get()).isInstanceOf(LogRoundRoute.class);
    }

    @Test
    void aNewRoundIsMadeFromTheKeyboard() {
        screen.commands().getFirst().action().run();
        Scenes.layOut(scene);
        fill("code", "RB-02");
        fill("name", "Fans, weekly");
        pick("equipmentId", "BH");
        screen.rounds().form().points().add();
        Scenes.layOut(scene);
        var point = screen.rounds().form().points().form().pane();
        Scenes.find(point, "#name", TextField.class).setText("Noise");
        TextField machine = Scenes.find(point, "#equipmentId", TextField.class);
        machine.setText("FN-02");
        Scenes.press(machine, KeyCode.ENTER);

        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isTrue());

        assertThat(fixture.notices.last()).isEqualTo("The round is saved.");
        assertThat(fixture.plant.inspections().roundCount(ListRequest.ALL)).isEqualTo(2);
        assertThat(screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    @Test
    void aRoundIsChangedInPlaceAndItsAnsweredPointsStay() {
        screen.rounds().table().select(fixture.round);
        screen.rounds().form().points().remove();
        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isTrue());

        RoundDetail after = fixture.plant.inspections().round(fixture.round).orElseThrow();
        assertThat(after.fields().points()).hasSize(9);
        assertThat(after.fields().points().getLast())
                .extracting(CheckPointFields::name, CheckPointFields::active)
                .containsExactly("Bearing temperature, drive end", false);
    }

    @Test
    void aRoundWithoutPointsIsRefusedWhereItSaysSo() {
        screen.commands().getFirst().action().run();
        Scenes.layOut(scene);
        fill("code", "RB-02");
        fill("name", "Fans, weekly");
        pick("equipmentId", "BH");

        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isFalse());

        assertThat(screen.rounds().form().points().complaint()).isEqualTo("A round needs at least one check point.");
    }

    private void fill(String field, String text) {
        Scenes.find(screen.rounds().form().node(), "#" + field, TextField.class).setText(text);
    }

    private void pick(String field, String text) {
        TextField input = Scenes.find(screen.rounds().form().node(), "#" + field, TextField.class);
        input.setText(text);
        Scenes.press(input, KeyCode.ENTER);
    }
}
