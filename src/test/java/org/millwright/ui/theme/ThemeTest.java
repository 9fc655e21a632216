package org.millwright.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Density;

@FxTest
class ThemeTest {

    @Test
    void lightAndDarkSwitchWhileTheWindowIsOpen() {
        var theme = new Theme(ThemeChoice.LIGHT);
        theme.choiceProperty().set(ThemeChoice.DARK);
        assertThat(theme.isDark()).isTrue();
        assertThat(Application.getUserAgentStylesheet()).contains("primer-dark");
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        assertThat(Application.getUserAgentStylesheet()).contains("primer-light");
    }

    @Test
    void rowsGrowWhenComfortable() {
        var list = new ListView<>(FXCollections.observableArrayList("a"));
        var scene = new Scene(new javafx.scene.layout.StackPane(list), 200, 200);
        var theme = new Theme(ThemeChoice.LIGHT);
        theme.dress(scene);
        Scenes.layOut(scene);
        assertThat(rowHeight(list)).isEqualTo(28);
        theme.densityProperty().set(Density.COMFORTABLE);
        Scenes.layOut(scene);
        assertThat(rowHeight(list)).isEqualTo(36);
    }

    @Test
    void whatControlsFxLooksUpIsThere() {
        var scene = Scenes.show(new javafx.scene.layout.VBox(new CustomTextField(), new SegmentedButton()));
        assertThat(scene.getStylesheets()).isNotEmpty();
    }

    @Test
    void anUnknownColourFailsATest() {
        var node = new Region();
        node.setStyle("-fx-background-color: -color-nowhere");
        assertThatThrownBy(() -> Scenes.show(new javafx.scene.layout.StackPane(node)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-fx-background-color");
    }

    private static double rowHeight(ListView<?> list) {
        return Scenes.find(list, ".list-cell", ListCell.class).getHeight();
    }
}
