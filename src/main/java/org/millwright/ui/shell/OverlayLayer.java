package org.millwright.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.CardHost;

/// What lies above the window for a moment: the palette, a question, progress. One at a time; it keeps
/// the focus while it is open and gives it back afterwards. Esc or a click beside it dismisses it.
public final class OverlayLayer extends StackPane implements CardHost {

    private final Region scrim = new Region();
    private @Nullable Node content;
    private @Nullable Node focusedBefore;
    private Runnable onDismiss = () -> {};
    private boolean held;

    OverlayLayer() {
        getStyleClass().add("overlay-layer");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(_ -> {
            if (!held) {
                dismiss();
            }
        });
        getChildren().add(scrim);
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
        // let go with the scene, which outlives a window's content
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /// Shows content in place of what is open.
    ///
    /// @param focus takes the focus
    /// @param onDismiss hears of Esc and of a click beside the content
    void show(Node content, Pos where, Insets margin, Node focus, Runnable onDismiss) {
        if (!isVisible()) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        this.content = content;
        this.onDismiss = onDismiss;
        this.held = false;
        StackPane.setAlignment(content, where);
        StackPane.setMargin(content, margin);
        getChildren().setAll(scrim, content);
        setVisible(true);
        // what stands in a scroll pane is in the window only once that has its skin
        content.applyCss();
        focus.requestFocus();
    }

    /// A panel that hangs from the frame; what lies below stays as bright as it was.
    void showPanel(Node panel, Pos where, Insets margin, Node focus) {
        show(panel, where, margin, focus, () -> {});
        scrim.getStyleClass().add("clear");
    }

    /// A card in the middle, such as a question.
    @Override
    public void show(Region card, Node focus, Runnable onDismiss) {
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        show(card, Pos.CENTER, Insets.EMPTY, focus, onDismiss);
    }

    /// A card that a click beside it does not dismiss: a slip of the hand must not stop work of minutes.
    void hold(Region card, Node focus, Runnable onEscape) {
        show(card, focus, onEscape);
        held = true;
    }

    @Override
    public void hide() {
        setVisible(false);
        scrim.getStyleClass().remove("clear");
        getChildren().setAll(scrim);
        content = null;
        onDismiss = () -> {};
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    void dismiss() {
        Runnable hears = onDismiss;
        hide();
        hears.run();
    }

    boolean isOpen() {
        return isVisible();
    }

    private void keepFocus(@Nullable Node focused) {
        if (!isOpen() || content == null || focused == null) {
            return;
        }
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return;
            }
        }
        content.requestFocus();
    }
}
