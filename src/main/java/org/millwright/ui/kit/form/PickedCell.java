package org.millwright.ui.kit.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A match: the tag first, its name in a lighter tone.
final class PickedCell extends ListCell<Picked> {

    static final double HEIGHT = 28;

    private final Label tag = new Label();
    private final Label name = new Label();
    private final HBox both = new HBox(8, tag, name);

    PickedCell() {
        tag.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("muted");
        both.setAlignment(Pos.CENTER_LEFT);
        setPrefHeight(HEIGHT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Picked match, boolean empty) {
        super.updateItem(match, empty);
        if (empty || match == null) {
            setGraphic(null);
            return;
        }
        tag.setText(match.tag());
        name.setText(match.name());
        setGraphic(both);
    }
}
