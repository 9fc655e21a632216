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
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.theme.Icons;

/// Draws a heading or a hit.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    PaletteCell(Consumer<PaletteHit> choose) {
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
        setText(null);
        setGraphic(null);
        switch (row) {
            case PaletteRow.Heading(var kind) -> setText(kind);
            case PaletteRow.Found(var hit) -> setGraphic(line(hit));
            case null -> {}
        }
    }

    private static HBox line(PaletteHit hit) {
        var title = new Label(hit.title());
        var subtitle = new Label(hit.subtitle());
        subtitle.getStyleClass().add("caption");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var line = new HBox(Icons.of(hit.icon()), title, subtitle, filler);
        if (!hit.hint().isEmpty()) {
            line.getChildren().add(new KeyHint(hit.hint()));
        }
        line.getStyleClass().add("hit");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
