package org.millwright.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.MovingClock;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;

@FxTest
class TodayScreenTest {

    @Test
    void enterOpensWhatIsSelectedAndArrowsStopAtNoHeading() {
        try (var fixture = TodayFixture.empty().atWork()) {
            TodayScreen screen = fixture.screen();
            ListView<?> lines = lines(screen);
            assertThat(lines.getSelectionModel().getSelectedIndex()).isEqualTo(1);

            Scenes.press(lines, KeyCode.ENTER);
            assertThat(fixture.desk.opened()).isEqualTo(new LogRoundRoute(fixture.run));

            lines.getSelectionModel().select(2);
            Scenes.press(lines, KeyCode.ENTER);
            assertThat(fixture.desk.opened()).isEqualTo(new WorkOrderRoute(fixture.late));

            lines.getSelectionModel().select(2);
            assertThat(lines.getSelectionModel().getSelectedIndex())
                    .as("on the way up")
                    .isEqualTo(1);
            lines.getSelectionModel().selectLast();
            Scenes.press(lines, KeyCode.ENTER);
            assertThat(fixture.desk.opened()).isEqualTo(new PartRoute(fixture.seal));
        }
    }

    @Test
    void theWorkThatPlansHaveDueIsMadeWithOneButton() {
        try (var fixture = TodayFixture.empty().atWork()) {
            TodayScreen screen = fixture.screen();
            Button make = Scenes.find(screen.node(), ".today-top .accent", Button.class);
            assertThat(make.getText()).isEqualTo("Make 1 job that is due");
            assertThat(screen.commands().getFirst().enabled().get()).isTrue();

            make.fire();

            assertThat(fixture.desk.notices.last()).isEqualTo("1 job made from the plans");
            assertThat(TodayFixture.texts(screen.node())).contains("Grease bearings");
            assertThat(make.isVisible()).isFalse();
            assertThat(screen.commands().getFirst().enabled().get()).isFalse();
        }
    }

    @Test
    void tilesCountAndLeadOn() {
        try (var fixture = TodayFixture.empty().atWork()) {
            TodayScreen screen = fixture.screen();

            var tiles = screen.node().lookupAll(".stat-tile");
            assertThat(tiles)
                    .extracting(tile -> tile.getAccessibleText())
                    .containsExactlyInAnyOrder(
                            "Overdue work orders 1",
                            "Due within seven days 2",
                            "Rounds to walk 1",
                            "Parts at their minimum 1");
            tiles.stream()
                    .filter(tile -> tile.getAccessibleText().startsWith("Parts"))
                    .forEach(tile -> ((Button) tile).fire());
            assertThat(fixture.desk.opened()).isEqualTo(new ReorderRoute());
        }
    }

    @Test
    void theNextMorningHasItsOwnDate() {
        try (var fixture = TodayFixture.empty().withAPump()) {
            var clock = new MovingClock();
            var screen = new TodayScreen(fixture.plant, KitFixture.at(clock, fixture.desk.kit), fixture.desk.workbench);
            Scenes.show(fixture.desk.withCards(screen.node()));
            screen.onShown();
            assertThat(TodayFixture.texts(screen.node())).contains("Thursday, 12 March 2026");

            clock.advance(Duration.ofDays(1));
            screen.onShown();

            assertThat(TodayFixture.texts(screen.node())).contains("Friday, 13 March 2026");
        }
    }

    @Test
    void aQuietDaySaysSoAndLeadsToThePlans() {
        try (var fixture = TodayFixture.empty().withAPump()) {
            TodayScreen screen = fixture.screen();

            assertThat(TodayFixture.texts(screen.node())).contains("Nothing waits for you");
            Scenes.find(screen.node(), ".empty-state .button", Button.class).fire();
            assertThat(fixture.desk.opened()).isEqualTo(new PlansRoute());
        }
    }

    @Test
    void anEmptyPlantShowsTheFirstStepsAndNoZeros() {
        try (var fixture = TodayFixture.empty()) {
            TodayScreen screen = fixture.screen();

            assertThat(TodayFixture.texts(screen.node())).contains("How do you want to begin?", "Import equipment");
            assertThat(screen.node().lookupAll(".stat-tile")).isEmpty();

            fixture.withAPump();
            screen.refresh();

            assertThat(screen.node().lookupAll(".stat-tile")).hasSize(4);
        }
    }

    private static ListView<?> lines(TodayScreen screen) {
        return Scenes.find(screen.node(), ".today-list", ListView.class);
    }
}
