package org.millwright.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Keeps the focus on the screen. When what had it goes away, the toolkit gives it to the first thing in
/// the window: the way back, where Enter would leave the screen. A list that takes the place of its
/// empty state gets the focus when it comes, unless the user has gone on.
final class FocusKeeper {

    private final Parent content;
    private final Supplier<Optional<Node>> target;
    private final BooleanSupplier elsewhere;
    private @Nullable Node last;
    private Subscription waiting = Subscription.EMPTY;

    /// @param target where the screen in sight wants the focus
    /// @param elsewhere whether something above the window holds the focus
    FocusKeeper(Parent content, Supplier<Optional<Node>> target, BooleanSupplier elsewhere) {
        this.content = content;
        this.target = target;
        this.elsewhere = elsewhere;
    }

    void listenAt(Node root) {
        // let go with the scene, which outlives a window's content
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
    }

    void moved(@Nullable Node now) {
        if (now == null) {
            return;
        }
        Node before = last;
        last = now;
        if (before != null && isGone(before) && !isInside(now) && !elsewhere.getAsBoolean()) {
            bringBack();
        }
    }

    private void bringBack() {
        waiting.unsubscribe();
        Node wanted = target.get().orElse(null);
        if (wanted != null && wanted.getScene() != null) {
            wanted.requestFocus();
        }
        Node owner = owner();
        if (owner == null || !isInside(owner)) {
            firstIn(content).ifPresentOrElse(Node::requestFocus, content::requestFocus);
        }
        if (wanted != null && wanted.getScene() == null) {
            Node meanwhile = owner();
            waiting = wanted.sceneProperty().subscribe(scene -> {
                if (scene != null && Objects.equals(meanwhile, owner())) {
                    waiting.unsubscribe();
                    wanted.requestFocus();
                }
            });
        }
    }

    /// Out of the window, out of sight, or no longer to be used, such as a button whose work is under way.
    private static boolean isGone(Node node) {
        if (node.getScene() == null || node.isDisabled()) {
            return true;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Node owner() {
        return content.getScene() == null ? null : content.getScene().getFocusOwner();
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstIn(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
