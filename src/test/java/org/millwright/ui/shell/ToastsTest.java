package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Notices;

@FxTest
class ToastsTest {

    private final Toasts toasts = new Toasts(Scenes.ENGLISH);
    private final List<String> done = new ArrayList<>();

    @Test
    void theCrossClosesOneAndUndoesNothing() {
        toasts.add("First", () -> done.add("undone"));
        toasts.add("Second");
        Scenes.show(toasts);

        Scenes.find(toasts.getChildren().getFirst(), ".icon-button", Button.class)
                .fire();

        assertThat(texts()).containsExactly("Second");
        assertThat(done).isEmpty();
    }

    @Test
    void theOldestGivesWay() {
        for (String text : List.of("First", "Second", "Third", "Fourth")) {
            toasts.add(text);
        }

        assertThat(texts()).containsExactly("Second", "Third", "Fourth");
    }

    @Test
    void onlyWhatCanBeUndoneOffersIt() {
        toasts.add("Saved");
        Scenes.show(toasts);
        assertThat(toasts.lookup(".undo")).isNull();

        toasts.add("Retired", () -> done.add("undone"));
        Scenes.layOut(toasts.getScene());
        Scenes.find(toasts, ".undo", Button.class).fire();

        assertThat(done).containsExactly("undone");
        assertThat(texts()).containsExactly("Saved");
    }

    @Test
    void aWarningIsNotDrawnAsASuccess() {
        toasts.warn("The shelf is empty");
        toasts.add("Saved");

        assertThat(toasts.getChildren())
                .extracting(toast -> ((FontIcon) ((HBox) toast).getChildren().getFirst()).getIconCode())
                .containsExactly(Feather.ALERT_TRIANGLE, Feather.CHECK_CIRCLE);
        assertThat(texts()).containsExactly("The shelf is empty", "Saved");
    }

    @Test
    void whatLeadsOnOffersWhatToDoNext() {
        toasts.add(
                "Written",
                List.of(
                        new Notices.Next(Message.of("shell.undo"), () -> done.add("one")),
                        new Notices.Next(Message.of("shell.close"), () -> done.add("two"))));
        Scenes.show(toasts);

        Scenes.find(toasts, ".next > .button", Button.class).fire();

        assertThat(done).containsExactly("one");
        assertThat(toasts.getChildren()).isEmpty();
    }

    private List<String> texts() {
        return toasts.getChildren().stream()
                .map(toast -> ((HBox) toast)
                        .getChildren().stream()
                                .filter(Label.class::isInstance)
                                .map(node -> ((Label) node).getText())
                                .findFirst()
                                .orElse(""))
                .toList();
    }
}
