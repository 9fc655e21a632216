package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class ShortcutsCardTest {

    private static final List<Shortcut> EVERYWHERE =
            List.of(new Shortcut(Message.of("shell.key.palette"), ShellKeys.PALETTE, () -> {}));

    @Test
    void aScreenWithoutKeysHasNoColumn() {
        var card = ShortcutsCard.of(Scenes.ENGLISH, EVERYWHERE, List.of());
        Scenes.show(new StackPane(card));

        assertThat(card.lookupAll(".caption"))
                .extracting(node -> ((Label) node).getText())
                .containsExactly("Everywhere", "In a list");
    }

    @Test
    void keysAreNamedAsOnTheUsersKeyboard() {
        var here = List.of(ScreenCommand.of(Message.of("shell.undo"), "Shortcut+Shift+Z", () -> {}));
        var card = ShortcutsCard.of(Scenes.GERMAN, EVERYWHERE, here);
        Scenes.show(new StackPane(card));

        assertThat(card.lookupAll(".key"))
                .extracting(node -> ((Label) node).getText())
                .containsExactlyInAnyOrder("Strg+K", "Strg+Umschalt+Z", "Pos1", "Ende", "↵", "Strg+A", "Strg+C");
    }
}
