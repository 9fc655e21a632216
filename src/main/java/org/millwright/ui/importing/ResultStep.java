package org.millwright.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.app.ImportCounts;
import org.millwright.kernel.Violation;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;

/// The last step: what was done, where the rows are that were left out, and where the changes can be seen.
final class ResultStep extends VBox {

    private final Kit kit;
    private final ImportModel model;
    private final VBox says = new VBox();
    private final Button show;

    ResultStep(Kit kit, ImportModel model, Runnable showRecords) {
        this.kit = kit;
        this.model = model;
        says.getStyleClass().add("result");
        says.setMaxWidth(560);
        show = new Button(kit.text(model.words().show()));
        show.getStyleClass().add("accent");
        show.setOnAction(event -> showRecords.run());
        Button again = new Button(kit.text("importing.again"));
        again.setOnAction(event -> model.back());
        HBox buttons = new HBox(8, show, again);
        VBox card = new VBox(says, buttons);
        card.getStyleClass().add("result-card");
        card.setMaxWidth(560);
        getStyleClass().add("import-step");
        setAlignment(Pos.CENTER);
        getChildren().add(card);
        model.finishedProperty().subscribe(this::show);
    }

    Button primary() {
        return show;
    }

    private void show(ImportModel.@Nullable Finished finished) {
        if (finished == null) {
            says.getChildren().clear();
            return;
        }
        ImportCounts counts = finished.result().counts();
        FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
        Meaning.SUCCESS.mark(icon);
        Label title = new Label(kit.text("importing.done"), icon);
        title.getStyleClass().add("section-title");
        says.getChildren().setAll(title);
        HBox figures = new HBox();
        figures.getStyleClass().add("figures");
        for (RowFate fate : RowFate.values()) {
            figures.getChildren().add(figure(counts.of(fate), kit.messages().text(fate)));
        }
        says.getChildren().add(figures);
        if (counts.made() > 0) {
            line(kit.text("exchange.made", counts.made()));
        }
        Optional.of(finished)
                .flatMap(ImportModel.Finished::badRows)
                .ifPresent(file -> line(kit.text("exchange.bad-rows-in", file.toString())));
        if (!finished.unwritten().isEmpty()) {
            unwritten(finished.unwritten());
        }
        line(kit.text(model.words().undoHint()));
    }

    private void unwritten(List<Violation> reasons) {
        for (Violation reason : reasons) {
            Label label = line(kit.text("exchange.bad-rows-unwritten", reason.message()));
            label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            Meaning.DANGER.mark(label.getGraphic());
            label.getStyleClass().add("field-problem");
        }
        Button elsewhere = new Button(kit.text("importing.bad-rows.again"));
        elsewhere.setOnAction(event -> CheckStep.placeForBadRows(kit).ifPresent(model::keepBadRows));
        says.getChildren().add(elsewhere);
    }

    private VBox figure(int count, String name) {
        Label number = new Label(kit.formats().integer(count));
        number.getStyleClass().add("page-title");
        Label caption = new Label(name);
        caption.getStyleClass().add("caption");
        return new VBox(number, caption);
    }

    private Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        says.getChildren().add(label);
        return label;
    }
}
