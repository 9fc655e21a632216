package org.millwright.journey;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.millwright.ui.FxThread;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A user's hand and eye: presses keys, clicks, and waits until what it expects is in sight.
record Hand(Stage window, FxRobot robot) {

    private static final long PATIENCE_SECONDS = 30;

    static Hand at(Stage window) {
        return new Hand(window, new FxRobot());
    }

    /// Keys one after the other, such as `P` or `Ctrl+Enter`.
    void press(String... keys) {
        for (String key : keys) {
            robot.push((KeyCodeCombination) KeyCombination.valueOf(key));
        }
    }

    /// Single keys as fast as they come: the window answers one after the other, and nobody waits in between.
    void rattle(KeyCode... keys) throws Exception {
        FxThread.call(() -> {
            var quick = new javafx.scene.robot.Robot();
            for (KeyCode key : keys) {
                quick.keyPress(key);
                quick.keyRelease(key);
            }
            return keys.length;
        });
    }

    void write(String text) {
        robot.write(text);
    }

    void click(Node node) {
        robot.clickOn(node);
    }

    /// What has exactly this text.
    Node see(String text) {
        return see(text, node -> text.equals(textOf(node)));
    }

    Node seePart(String part) {
        return see(part, node -> textOf(node).contains(part));
    }

    /// Waits until there is such a node.
    Node see(String what, Predicate<Node> is) {
        return eventually(what, () -> sights().filter(is).findFirst());
    }

    /// Waits until the keys go where this holds.
    void feel(String what, Predicate<Node> is) {
        eventually(
                "the focus at " + what,
                () -> Optional.ofNullable(window.getScene().getFocusOwner()).filter(is));
    }

    /// Waits until the keys go to something with this text.
    void feel(String text) {
        feel(text, node -> text.equals(textOf(node)));
    }

    static boolean hasStyle(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    static String textOf(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
            case TextInputControl input -> Optional.ofNullable(input.getText()).orElse("");
            default -> "";
        };
    }

    private <T> T eventually(String what, Callable<Optional<T>> asked) {
        var found = new CompletableFuture<T>();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                FxThread.call(asked).ifPresent(found::complete);
                return found.isDone();
            });
            return found.join();
        } catch (TimeoutException never) {
            throw new AssertionError("never came: " + what + "; " + circumstances(), never);
        }
    }

    private String circumstances() {
        try {
            return FxThread.call(() -> "the focus is at " + window.getScene().getFocusOwner() + ", in sight are "
                    + sights().map(Hand::textOf).filter(text -> !text.isEmpty()).toList());
        } catch (Exception blind) {
            return blind.toString();
        }
    }

    private Stream<Node> sights() {
        return Window.getWindows().stream()
                .filter(each -> each.equals(window)
                        || (each instanceof PopupWindow popup && window.equals(popup.getOwnerWindow())))
                .flatMap(each -> visible(each.getScene().getRoot()));
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Hand::visible))
                : Stream.of(node);
    }
}
