package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.Fault;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.Route.WorkOrdersRoute;

@FxTest
class WindowNoticesTest {

    private final ShellFixture fixture = new ShellFixture().onToday();
    private final Parent root = fixture.shell.node();
    private final Navigator navigator = fixture.shell.workbench().navigator();
    private final Notices notices = fixture.shell.workbench().notices();

    @BeforeEach
    void open() {
        Scenes.show(root);
    }

    @Test
    void successIsAToastAndCanBeUndone() {
        List<String> events = new ArrayList<>();
        notices.done(Message.of("shell.saved"), () -> events.add("undone"));
        Scenes.find(root, ".toast .undo", Button.class).fire();
        assertThat(events).containsExactly("undone");
        assertThat(root.lookup(".toast")).isNull();
    }

    @Test
    void aWarningIsAToastToo() {
        notices.warning(Message.of("shell.saved"));
        assertThat(Scenes.find(root, ".toast .ikonli-font-icon", FontIcon.class).getIconCode())
                .isEqualTo(Feather.ALERT_TRIANGLE);
    }

    @Test
    void onlyTheLastThreeToastsStay() {
        for (int i = 0; i < 5; i++) {
            notices.done(Message.of("shell.saved"));
        }
        assertThat(root.lookupAll(".toast")).hasSize(3);
    }

    @Test
    void anErrorStaysUntilTheUserGoesElsewhere() {
        Node banner = Scenes.find(root, ".error-banner", Node.class);
        notices.refused(List.of(Violation.general("check.required"), Violation.general("check.negative")));
        assertThat(banner.isVisible()).isTrue();
        navigator.open(new WorkOrdersRoute());
        assertThat(banner.isVisible()).isFalse();
        fixture.shell.report(new Fault("3F7A", new IllegalStateException()));
        assertThat(label(".error-banner > .label")).contains("3F7A");
    }

    @Test
    void whatCannotBeSavedAnyMoreIsSaidOnEveryScreen() {
        List<String> events = new ArrayList<>();
        Violation full = Violation.general("store.disk-full", "plant.mv.db");
        fixture.shell.cannotSave(full, Message.of("shell.open-again"), () -> events.add("opened again"));
        navigator.open(new WorkOrdersRoute());
        notices.refused(List.of(full));

        assertThat(Scenes.find(root, ".trouble-bar", Node.class).isVisible()).isTrue();
        assertThat(label(".trouble-bar > .label")).startsWith("The disk with plant.mv.db is full");
        assertThat(label(".error-banner > .label")).startsWith("This was not saved.");
        assertThat(root.lookupAll(".status-bar > .label").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Label) node).getText()))
                .contains("Cannot be saved")
                .doesNotContain("Saved");
        Scenes.find(root, ".trouble-bar > .button", Button.class).fire();
        assertThat(events).containsExactly("opened again");
    }

    private String label(String selector) {
        return Scenes.find(root, selector, Label.class).getText();
    }
}
