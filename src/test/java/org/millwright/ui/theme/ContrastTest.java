package org.millwright.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

/// Every pair of text and ground that the sheets use reads at 4.5:1 or better, as WCAG 2.2 (1.4.3) asks.
@FxTest
class ContrastTest {

    private static final double LEAST = 4.5;

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-subtle",
        "-color-fg-default, -color-bg-inset",
        "-color-fg-default, -color-accent-subtle",
        "-color-fg-default, -color-neutral-muted",
        "-color-fg-muted, -color-bg-default",
        "-color-fg-muted, -color-bg-subtle",
        "-color-fg-muted, -color-bg-inset",
        "-color-fg-muted, -color-accent-subtle",
        "-color-accent-fg, -color-bg-default",
        "-color-accent-fg, -color-bg-subtle",
        "-color-accent-fg, -color-accent-subtle",
        "-color-danger-fg, -color-bg-default",
        "-color-danger-fg, -color-danger-subtle",
        "-color-warning-fg, -color-bg-default",
        "-color-warning-fg, -color-warning-subtle",
        "-color-success-fg, -color-bg-default",
        "-color-success-fg, -color-success-subtle",
        "-color-light, -color-badge-bg",
        "-color-fg-emphasis, -color-accent-emphasis"
    })
    void textReadsOnItsGround(String text, String ground) {
        for (ThemeChoice choice : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            Color page = colour("-color-bg-default", choice);
            Color behind = over(colour(ground, choice), page);
            assertThat(contrast(over(colour(text, choice), behind), behind))
                    .as("%s on %s, %s", text, ground, choice)
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    /// The accent of a chosen row is translucent: what lies below it must be the page, not the line between rows.
    @Test
    void theChosenRowStandsOnThePage() {
        var tree = new TreeView<>(new TreeItem<>("P-101"));
        tree.getSelectionModel().select(0);
        Scene scene = Scenes.show(new StackPane(tree), 200, 200, ThemeChoice.DARK);
        var row = Scenes.find(scene.getRoot(), ".tree-cell:selected", TreeCell.class);

        assertThat(row.getBackground().getFills())
                .extracting(fill -> (Object) fill.getFill())
                .contains(colour("-color-bg-default", ThemeChoice.DARK), Index.atIndex(1));
    }

    private static Color colour(String name, ThemeChoice choice) {
        var probe = new Region();
        probe.setStyle("-fx-background-color: " + name);
        Scene scene = Scenes.show(new StackPane(probe), 10, 10, choice);
        assertThat(scene.getRoot()).isNotNull();
        return (Color) probe.getBackground().getFills().getFirst().getFill();
    }

    private static Color over(Color top, Color bottom) {
        return bottom.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Relative luminance, WCAG 2.2.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
