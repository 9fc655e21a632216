package org.millwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;

/// The keyboard of the window: keys that work everywhere come first, then those of the screen in sight.
/// While something lies above the window, none of them works.
final class ShellKeys {

    static final KeyCombination PALETTE = KeyCombination.valueOf("Shortcut+K");
    static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+Right");
    static final KeyCombination REFRESH = KeyCombination.valueOf("F5");
    static final KeyCombination OVERVIEW = KeyCombination.valueOf("F1");

    /// Ctrl+1 to Ctrl+9, then Ctrl+0.
    static final int MOST_PLACES = 10;

    private final OverlayLayer overlay;
    private final Navigator navigator;
    private final List<Shortcut> everywhere;
    private final Runnable overview;
    private boolean keyWasUsed;

    ShellKeys(OverlayLayer overlay, Navigator navigator, List<Shortcut> everywhere, Runnable overview) {
        this.overlay = overlay;
        this.navigator = navigator;
        this.everywhere = everywhere;
        this.overview = overview;
    }

    /// The key of the place at an index of the sidebar.
    static KeyCombination place(int index) {
        return KeyCombination.valueOf("Shortcut+" + (index + 1) % MOST_PLACES);
    }

    void listenAt(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            keyWasUsed = false;
            windowKey(event).ifPresent(shortcut -> use(event, shortcut.action()));
        });
        root.addEventHandler(
                KeyEvent.KEY_PRESSED, event -> screenKey(event).ifPresent(command -> use(event, command.action())));
        root.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !overlay.isOpen() && !isWriting(event)) {
                event.consume();
                overview.run();
            }
        });
    }

    private void use(KeyEvent event, Runnable action) {
        event.consume();
        keyWasUsed = true;
        action.run();
    }

    /// The letter of a key that was used would go to whatever has the focus by then: to the field that the key opened.
    private void letter(KeyEvent event) {
        if (keyWasUsed) {
            keyWasUsed = false;
            event.consume();
        }
    }

    private Optional<Shortcut> windowKey(KeyEvent event) {
        return overlay.isOpen()
                ? Optional.empty()
                : everywhere.stream()
                        .filter(shortcut -> shortcut.key().match(event))
                        .findFirst();
    }

    private Optional<ScreenCommand> screenKey(KeyEvent event) {
        if (overlay.isOpen() || (isPlain(event) && isWriting(event))) {
            return Optional.empty();
        }
        List<ScreenCommand> commands = navigator.current().map(Screen::commands).orElse(List.of());
        return commands.stream()
                .filter(command ->
                        command.key().match(event) && command.enabled().get())
                .findFirst();
    }

    /// A letter alone writes, where there is something to write in.
    private static boolean isPlain(KeyEvent event) {
        KeyCode code = event.getCode();
        return !event.isShortcutDown() && !event.isAltDown() && !code.isFunctionKey();
    }

    private static boolean isWriting(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
