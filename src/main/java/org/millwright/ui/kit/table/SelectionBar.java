package org.millwright.ui.kit.table;

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
    private final Extent extent;

    SelectionBar(Kit kit, ObservableValue<Selection> selection, Extent extent, Runnable selectAll, Runnable clear) {
        this.kit = kit;
        this.extent = extent;
        Hyperlink none = new Hyperlink(kit.text("kit.table.selected.clear"));
        none.setOnAction(event -> clear.run());
        all.setOnAction(event -> selectAll.run());
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(says, all, none);
        managedProperty().bind(visibleProperty());
        selection.subscribe(this::show);
        extent.wholeProperty().subscribe(() -> show(selection.getValue()));
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
        if (extent.isWhole()) {
            int count = extent.countProperty().get();
            says.setText(kit.text(everything ? "kit.table.selected.all" : "kit.table.selected.some", now.size()));
            all.setText(kit.text("kit.table.selected.select-all", count));
            all.setVisible(now.size() < count);
        } else {
            says.setText(uncounted(now));
            all.setText(kit.text("kit.table.selected.select-every"));
            all.setVisible(!everything);
        }
        all.setManaged(all.isVisible());
    }

    /// Where nobody knows how many match, everything that matches has no number.
    private String uncounted(Selection now) {
        if (now instanceof Selection.Matching matching) {
            return kit.text("kit.table.selected.every", matching.except().size());
        }
        return kit.text("kit.table.selected.some", now.size());
    }
}
