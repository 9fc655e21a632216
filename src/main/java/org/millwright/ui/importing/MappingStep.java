package org.millwright.ui.importing;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.app.FurtherSheet;
import org.millwright.exchange.app.ImportFile;
import org.millwright.ui.kit.Kit;

/// The second step: which column means which field, guessed, with what each field would get.
final class MappingStep extends VBox {

    private final Kit kit;
    private final ImportModel model;
    private final VBox content = new VBox();
    private final CheckBox centres;
    private final Button check;
    private final Map<ImportKind, Label> leftOuts = new HashMap<>();

    MappingStep(Kit kit, ImportModel model) {
        this.kit = kit;
        this.model = model;
        content.getStyleClass().add("mapping");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button back = new Button(kit.text("importing.other-file"));
        back.setOnAction(event -> model.back());
        check = new Button(kit.text("importing.check"));
        check.getStyleClass().add("accent");
        check.setDefaultButton(false);
        check.setOnAction(event -> model.check());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        // beside the buttons, where it is in sight on a small screen, too: the first import of a plant needs it
        centres = new CheckBox(kit.text("importing.map.add-centres"));
        centres.setOnAction(
                event -> model.map(model.mappingProperty().get().withCostCentresAdded(centres.isSelected())));
        centres.setVisible(model.words().addsCentres());
        centres.setManaged(model.words().addsCentres());
        HBox buttons = new HBox(16, back, centres, gap, check);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox foot = new VBox(new ReasonList(kit, model.reasonsProperty()), buttons);
        foot.getStyleClass().add("import-foot");
        getStyleClass().add("import-step");
        getChildren().addAll(scroll, foot);
        model.fileProperty().subscribe(this::show);
    }

    Button primary() {
        return check;
    }

    private void show(@Nullable ImportFile file) {
        leftOuts.clear();
        if (file == null) {
            content.getChildren().clear();
            return;
        }
        Label name = new Label(String.valueOf(file.source().file().getFileName()));
        name.getStyleClass().add("section-title");
        Label what = new Label(kit.text(
                "importing.map.file",
                file.source().kind(),
                file.headings().names().size()));
        what.getStyleClass().add("caption");
        var reading = new ReadingChoices(kit, file, model.mappingProperty().get());
        reading.onChange(() -> model.readAs(reading.read()));
        centres.setSelected(model.mappingProperty().get().addCostCentres());
        content.getChildren().setAll(new VBox(name, what), reading.node(), table(file, model.kind()));
        for (FurtherSheet sheet : model.further()) {
            Label heading = new Label(kit.text("importing.map.sheet", sheet.name()));
            heading.getStyleClass().add("section-title");
            Label leftOut = hint("importing.map.sheet-left-out");
            leftOut.managedProperty().bind(leftOut.visibleProperty());
            leftOuts.put(sheet.kind(), leftOut);
            content.getChildren().addAll(heading, leftOut, table(sheet.file(), sheet.kind()));
        }
        showLeftOut();
        content.getChildren().add(hint("importing.map.hint"));
    }

    /// A sheet of which nothing is taken says so while that is so.
    private void showLeftOut() {
        ImportMapping now = model.mappingProperty().get();
        leftOuts.forEach((kind, label) ->
                label.setVisible(now.of(kind.fields()).sources().isEmpty()));
    }

    private Node table(ImportFile file, ImportKind kind) {
        GridPane table = new GridPane();
        table.getStyleClass().add("mapping-table");
        for (double share : new double[] {24, 36, 40}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, head("exchange.head-field"), head("exchange.head-source"), head("importing.map.example"));
        int at = 1;
        for (ImportField field : kind.fields()) {
            var row = new MappingRow(kit, file, field, (changed, source) -> {
                model.map(model.mappingProperty().get().with(changed, source));
                showLeftOut();
            });
            if (kind != model.kind()) {
                row.onSheet(String.valueOf(file.readAs().sheet()));
            }
            row.addTo(table, at++, model.mappingProperty().get().source(field));
        }
        return table;
    }

    private Label head(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("caption");
        return label;
    }

    private Label hint(String key) {
        Label label = head(key);
        label.setWrapText(true);
        return label;
    }
}
