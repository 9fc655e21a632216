package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.nav.Route;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class AlertsPanelTest {

    private static final AlertItem LOW = new AlertItem(
            Status.of(Message.of("enum.ThemeChoice.DARK"), Meaning.WARNING),
            Message.of("shell.place.parts"),
            new Route.PartRoute(7));

    private final List<Route> opened = new ArrayList<>();

    @Test
    void anAlertIsSpokenWithItsKindAndOpensWhereItIsDealtWith() {
        var panel = new AlertsPanel(Scenes.ENGLISH, List.of(LOW), opened::add);
        var alert = (Button) panel.first();

        alert.fire();

        assertThat(alert.getAccessibleText()).isEqualTo("Dark: Parts");
        assertThat(opened).containsExactly(new Route.PartRoute(7));
    }

    @Test
    void manyAlertsScrollBelowTheHeadingAndAreReadWhole() {
        var text = new AlertItem(
                LOW.status(),
                Message.of(
                        "parts.alert.low",
                        "20-0001",
                        "Shaft seal with a long name that fills more than one line of the list under the bell",
                        1,
                        "pcs",
                        "MAIN",
                        2),
                LOW.route());
        var panel = new AlertsPanel(Scenes.ENGLISH, Collections.nCopies(40, text), opened::add);
        Scenes.show(new StackPane(panel), 900, 600, ThemeChoice.LIGHT);

        assertThat(panel.getHeight()).isLessThan(500);
        Label line = Scenes.find(panel.first(), ".label", Label.class);
        assertThat(line.getHeight()).isGreaterThan(30);
    }

    @Test
    void withoutAlertsItSaysSoAndTakesTheFocusItself() {
        var panel = new AlertsPanel(Scenes.ENGLISH, List.of(), opened::add);
        Scenes.show(new StackPane(panel));

        assertThat(panel.lookupAll(".label"))
                .extracting(node -> ((Label) node).getText())
                .contains("Nothing needs you");
        assertThat(panel.first()).isSameAs(panel);
    }
}
