package org.millwright.ui.kit.table;

import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.millwright.ui.kit.Kit;

/// Under a list, once several rows are selected: how many, and the way to everything that matches.
final class SelectionBar extends HBox {

    private final Kit kit;
    private final Label says = new Label();
    private final Hyperlink all = new Hyperlink();
    private final ObservableIntegerValue count;

    SelectionBar(
            Kit kit,
            ObservableValue<Selection> selection,
            ObservableIntegerValue count,
            Runnable selectAll,
            Runnable clear) {
        this.kit = kit;
        this.count = count;
        Hyperlink none = new Hyperlink(kit.text("kit.table.selected.clear"));
        none.setOnAction(event -> clear.run());
        all.setOnAction(event -> selectAll.run());
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(says, all, none);
        managedProperty().bind(visibleProperty());
        selection.subscribe(this::show);
    }

    /// Says why something was not done, until the selection changes.
    void refuse(String why) {
        says.setText(why);
        says.getStyleClass().add("means-danger");
    }

    private void show(Selection now) {
        says.getStyleClass().remove("means-danger");
        setVisible(now.size() > 1);
        boolean everything =
                now instanceof Selection.Matching matching && matching.except().isEmpty();
        says.setText(kit.text(everything ? "kit.table.selected.all" : "kit.table.selected.some", now.size()));
        all.setText(kit.text("kit.table.selected.select-all", count.get()));
        all.setVisible(now.size() < count.get());
        all.setManaged(all.isVisible());
    }
}
