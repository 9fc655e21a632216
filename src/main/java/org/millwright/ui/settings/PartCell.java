package org.millwright.ui.settings;

import java.util.function.Predicate;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.Kit;

/// A part of the settings in the list of them; a word says when it holds edits that are not saved.
final class PartCell extends ListCell<SettingsPart> {

    private final Kit kit;
    private final Predicate<SettingsPart> isUnsaved;
    private final Label text = new Label();
    private final Label edits = new Label("\u2022");
    private final HBox row = new HBox(8);

    /// @param unsaved when it changes, the cell looks again
    PartCell(Kit kit, Predicate<SettingsPart> isUnsaved, ObservableBooleanValue unsaved) {
        this.kit = kit;
        this.isUnsaved = isUnsaved;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        edits.setAccessibleText(kit.text("kit.form.unsaved"));
        row.getChildren().setAll(text, gap, edits);
        row.setAlignment(Pos.CENTER_LEFT);
        // as wide as the list, so that nothing scrolls sideways
        setPrefWidth(0);
        unsaved.subscribe(this::mark);
    }

    @Override
    protected void updateItem(@Nullable SettingsPart part, boolean empty) {
        super.updateItem(part, empty);
        if (part == null || empty) {
            setGraphic(null);
            return;
        }
        text.setText(kit.text(part.label()));
        text.setGraphic(new FontIcon(part.icon()));
        setGraphic(row);
        mark();
    }

    private void mark() {
        SettingsPart part = getItem();
        edits.setVisible(part != null && isUnsaved.test(part));
    }
}
