package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.PointHistoryRoute;

@FxTest
class PointsTabTest {

    @Test
    void theFillerShowsItsPointsAndThoseBelowItAndEnterOpensTheHistory() {
        try (var fixture = new EquipmentFixture().withPlant()) {
            long bearing = fixture.withRound();
            EquipmentScreen screen = fixture.open(fixture.filler);
            Scene scene = Scenes.show(fixture.shell.node());
            screen.pane().tabs().choose("points");
            Scenes.layOut(scene);
            TableView<?> table = Scenes.find(screen.node(), "#points-tab .table-view", TableView.class);

            assertThat(table.getItems()).hasSize(2);
            table.getSelectionModel().select(0);
            Scenes.press(table, KeyCode.ENTER);

            assertThat(fixture.shell.workbench().navigator().routeProperty().get())
                    .isEqualTo(new PointHistoryRoute(bearing));
        }
    }
}
