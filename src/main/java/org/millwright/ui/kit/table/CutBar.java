package org.millwright.ui.kit.table;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.millwright.ui.kit.Kit;

/// Under a list of which only the first page could be read: that it is not the whole, and the way to it.
final class CutBar extends HBox {

    CutBar(Kit kit, Extent extent, Runnable again) {
        var says = new Label();
        says.textProperty().bind(extent.countProperty().map(known -> kit.text("kit.table.cut", known)));
        says.getStyleClass().add("means-danger");
        says.setWrapText(true);
        var retry = new Hyperlink(kit.text("kit.table.failed.retry"));
        retry.setOnAction(event -> again.run());
        says.setMinHeight(USE_PREF_SIZE);
        retry.setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(says, retry);
        visibleProperty().bind(extent.cutProperty());
        managedProperty().bind(visibleProperty());
    }
}
