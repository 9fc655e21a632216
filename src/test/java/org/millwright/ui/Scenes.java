package org.millwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.theme.Theme;
import org.millwright.ui.theme.ThemeChoice;

/// Puts nodes into windows as the program does, and fails on any complaint about a style sheet.
public final class Scenes {

    public static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    public static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);
    public static final double WIDTH = 1366;
    public static final double HEIGHT = 768;

    private Scenes() {}

    /// Styled and laid out in the light theme, at 1366 x 768.
    public static Scene show(Parent root) {
        return show(root, WIDTH, HEIGHT, ThemeChoice.LIGHT);
    }

    public static Scene show(Parent root, double width, double height, ThemeChoice choice) {
        try (var css = new CssWarnings()) {
            var theme = new Theme(choice);
            var scene = new Scene(root, width, height);
            theme.dress(scene);
            layOut(scene);
            assertThat(css.warnings()).as("complaints about style sheets").isEmpty();
            return scene;
        }
    }

    /// The same, in a window, where popups open and the focus moves. The caller closes the window.
    public static Stage stage(Parent root) {
        try (var css = new CssWarnings()) {
            var stage = new Stage();
            stage.setScene(show(root));
            stage.show();
            layOut(stage.getScene());
            assertThat(css.warnings()).as("complaints about style sheets").isEmpty();
            return stage;
        }
    }

    /// Twice, because virtual lists make their rows in the first round.
    public static void layOut(Scene scene) {
        for (int round = 0; round < 2; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /// The node a style-sheet selector finds.
    public static <N extends Node> N find(Node root, String selector, Class<N> kind) {
        Node found = root.lookup(selector);
        assertThat(found).as(selector).isInstanceOf(kind);
        return kind.cast(found);
    }

    /// Presses a key, such as `Shortcut+K`, on a node.
    public static void press(Node target, String keys) {
        var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
        boolean control = isDown(combination.getControl()) || isDown(combination.getShortcut());
        Event.fireEvent(
                target,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        combination.getCode(),
                        isDown(combination.getShift()),
                        control,
                        isDown(combination.getAlt()),
                        false));
    }

    public static void press(Node target, KeyCode code) {
        press(target, code.getName());
    }

    /// Types one character on a node.
    public static void type(Node target, String character) {
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static boolean isDown(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }
}
