package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundDetail;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class InspectionsScreenTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final InspectionsScreen screen =
            new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views, fixture.opener());
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

    @Test
    void aRoundIsCopiedWithAllItsPoints() {
        edit();
        run("Shortcut+Shift+C");
        fill("code", "RB-02");
        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isTrue());

        var copy = fixture.plant.inspections().roundByCode("rb-02").orElseThrow();
        var first = fixture.plant.inspections().round(fixture.round).orElseThrow();
        assertThat(copy.fields().points())
                .extracting(CheckPointFields::name)
                .isEqualTo(first.fields().points().stream()
                        .map(CheckPointFields::name)
                        .toList());
        assertThat(screen.rounds().form().shown().orElseThrow().id())
                .as("the copy stays in the form")
                .isEqualTo(copy.id());
        assertThat(copy.fields().points().getFirst().id())
                .isNotEqualTo(first.fields().points().getFirst().id());
    }

    @Test
    void whatIsNotNormalLeadsToTheRoundThatSaysSo() {
        fixture.answer(0, "95", null);
        fixture.signElsewhere();
        run("Shortcut+Shift+L");
        screen.onShown();
        Scenes.layOut(scene);

        assertThat(screen.status().getValue()).isEqualTo("1 alert");
        screen.alerts().table().select(fixture.point(0));
        Scenes.press(screen.alerts().table().view(), KeyCode.ENTER);
        assertThat(fixture.navigator.routeProperty().get()).isEqualTo(new LogRoundRoute(fixture.due, fixture.point(0)));
    }

    @Test
    void savingStaysAtThePointAndInTheField() {
        edit();
        screen.rounds().form().points().list().getSelectionModel().select(1);
        TextArea instruction = Scenes.find(pointForm(), "#instruction", TextArea.class);
        instruction.requestFocus();
        instruction.setText("Read the gauge at eye level");
        instruction.end();

        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isTrue());
        Scenes.layOut(scene);

        assertThat(screen.rounds().form().points().list().getSelectionModel().getSelectedIndex())
                .isEqualTo(1);
        assertThat(scene.getFocusOwner()).isSameAs(instruction);
        assertThat(instruction.getCaretPosition()).isEqualTo(27);
        assertThat(screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    @Test
    void theFooterCountsTheListInSight() {
        screen.runs().bar().choose(RoundsModel.SKIPPED);
        assertThat(screen.status().getValue()).isEqualTo("No rounds");

        run("Shortcut+L");

        assertThat(screen.status().getValue()).isEqualTo("1 round");
        assertThat(scene.getFocusOwner()).isSameAs(screen.rounds().table().view());
        run("Shortcut+D");
        assertThat(screen.status().getValue()).isEqualTo("No rounds");
        run("Shortcut+Shift+R");
        assertThat(screen.status().getValue()).isEqualTo("1 line");
    }

    @Test
    void nothingIsCountedBeforeItIsRead() {
        var fresh =
                new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views, fixture.opener());

        assertThat(fresh.status().getValue()).isEmpty();
    }

    @Test
    void aRefusedSaveGoesToWhatIsMissing() {
        edit();
        run("Shortcut+Shift+N");
        Scenes.layOut(scene);
        screen.rounds().form().points().list().getSelectionModel().select(0);
        screen.rounds().table().view().requestFocus();

        screen.saveGuard().orElseThrow().save(done -> assertThat(done).isFalse());

        TextField name = Scenes.find(pointForm(), "#name", TextField.class);
        assertThat(scene.getFocusOwner()).isSameAs(name);
        assertThat(name.getText()).isEmpty();
    }

    @Test
    void pointsAreAddedMovedAndRemovedWithKeys() {
        assertThat(command("Alt+Down").enabled().get()).isFalse();
        edit();
        Scenes.find(pointForm(), "#name", TextField.class).requestFocus();
        run("Alt+Down");
        assertThat(names().get(1)).isEqualTo("Bearing temperature, drive end");
        run("Alt+Up");
        assertThat(names().getFirst()).isEqualTo("Bearing temperature, drive end");
        run("Shortcut+Shift+N");
        assertThat(names()).hasSize(10).element(1).isEqualTo("");
        run("Shortcut+Shift+Delete");
        assertThat(names()).hasSize(9);
    }

    private void edit() {
        run("Shortcut+L");
        screen.rounds().table().select(fixture.round);
        Scenes.layOut(scene);
    }

    private void run(String keys) {
        ScreenCommand command = command(keys);
        assertThat(command.enabled().get()).isTrue();
        command.action().run();
        Scenes.layOut(scene);
    }

    private ScreenCommand command(String keys) {
        return screen.commands().stream()
                .filter(one -> one.key().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow();
    }

    private FormPane pointForm() {
        return screen.rounds().form().points().form().pane();
    }

    private List<String> names() {
        return screen.rounds().form().points().value().stream()
                .map(draft -> draft.fields().name())
                .toList();
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
