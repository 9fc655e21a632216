package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class OverlayLayerTest {

    private final OverlayLayer overlay = new OverlayLayer();
    private final TextField below = new TextField();
    private final TextField inside = new TextField();
    private final List<String> heard = new ArrayList<>();
    private final Stage stage = Scenes.stage(new StackPane(new VBox(below, new TextField()), overlay));

    @AfterEach
    void close() {
        stage.close();
    }

    private void open() {
        below.requestFocus();
        overlay.show(new VBox(inside), Pos.CENTER, Insets.EMPTY, inside, () -> heard.add("dismissed"));
    }

    @Test
    void givesTheFocusBackToWhereItWas() {
        open();
        assertThat(inside.isFocused()).isTrue();

        overlay.hide();

        assertThat(below.isFocused()).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void escDismissesOnceAndSaysSo() {
        open();

        Scenes.press(inside, KeyCode.ESCAPE);
        overlay.dismiss();

        assertThat(overlay.isOpen()).isFalse();
        assertThat(heard).containsExactly("dismissed");
    }

    @Test
    void theFocusCannotLeaveWhatIsOpen() {
        open();

        below.requestFocus();

        assertThat(below.isFocused()).isFalse();
    }

    @Test
    void oneThingReplacesAnotherAndTheFocusStillGoesBackToTheScreen() {
        open();
        var second = new Button("Close");
        overlay.show(new VBox(second), Pos.CENTER, Insets.EMPTY, second, () -> heard.add("second"));

        overlay.dismiss();

        assertThat(heard).containsExactly("second");
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void whatHasLeftTheWindowLeavesItsFocusAlone() {
        var content = new VBox() {
            @Override
            public void requestFocus() {
                heard.add("wanted the focus");
            }
        };
        overlay.show(content, Pos.CENTER, Insets.EMPTY, inside, () -> {});
        ((StackPane) stage.getScene().getRoot()).getChildren().remove(overlay);

        below.requestFocus();

        assertThat(heard).isEmpty();
    }

    @Test
    void aPanelLeavesTheScreenBrightAndACardDarkensIt() {
        overlay.showPanel(new VBox(inside), Pos.TOP_RIGHT, Insets.EMPTY, inside);
        assertThat(overlay.lookup(".scrim").getStyleClass()).contains("clear");

        overlay.hide();
        overlay.show(new VBox(inside), inside, () -> {});
        assertThat(overlay.lookup(".scrim").getStyleClass()).doesNotContain("clear");
    }
}
