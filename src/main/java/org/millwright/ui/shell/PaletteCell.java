package org.millwright.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.PaletteHit;

/// Draws a heading or a hit.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Region filler = new Region();
    private final KeyHint key = new KeyHint("");
    private final HBox line = new HBox(icon, title, subtitle, filler);

    PaletteCell(Consumer<PaletteHit> choose) {
        subtitle.getStyleClass().add("caption");
        HBox.setHgrow(filler, Priority.ALWAYS);
        line.getStyleClass().add("hit");
        line.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof PaletteRow.Found(var hit)) {
                choose.accept(hit);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof PaletteRow.Heading);
        setText(row instanceof PaletteRow.Heading(var kind) ? kind : null);
        if (row instanceof PaletteRow.Found(var hit)) {
            fill(hit);
        }
        setGraphic(row instanceof PaletteRow.Found ? line : null);
    }

    /// The nodes stay: new ones would be seen for a moment before they have their style.
    private void fill(PaletteHit hit) {
        icon.setIconCode(hit.icon());
        title.setText(hit.title());
        subtitle.setText(hit.subtitle());
        key.setText(hit.hint());
        if (hit.hint().isEmpty()) {
            line.getChildren().remove(key);
        } else if (!line.getChildren().contains(key)) {
            line.getChildren().add(key);
        }
    }
}
