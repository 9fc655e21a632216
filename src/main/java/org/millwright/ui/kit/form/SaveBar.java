package org.millwright.ui.kit.form;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.millwright.ui.kit.Kit;

/// Under a form: why it was refused as a whole, Save and Revert.
final class SaveBar extends VBox {

    SaveBar(
            Kit kit,
            Reasons reasons,
            ObservableBooleanValue unsaved,
            ObservableBooleanValue saving,
            Runnable save,
            Runnable revert) {
        Button saveButton = new Button(kit.text("kit.form.save"));
        saveButton.getStyleClass().add("accent");
        saveButton.setOnAction(event -> save.run());
        saveButton.disableProperty().bind(saving);
        Button revertButton = new Button(kit.text("kit.form.revert"));
        revertButton.setOnAction(event -> revert.run());
        revertButton.disableProperty().bind(saving);
        Label hint = new Label(kit.text("kit.form.unsaved"));
        hint.getStyleClass().add("caption");
        HBox buttons = new HBox(8, saveButton, revertButton, hint);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("save-bar");
        getChildren().addAll(reasons, buttons);
        visibleProperty().bind(Bindings.or(unsaved, Bindings.isNotEmpty(reasons.getChildren())));
        managedProperty().bind(visibleProperty());
    }
}
