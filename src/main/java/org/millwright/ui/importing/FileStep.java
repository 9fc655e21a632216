package org.millwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;

/// The first step: a file, chosen or dropped, or a template to begin with.
final class FileStep extends VBox {

    static final FileKind SHEETS = new FileKind("importing.sheets", List.of("xlsx", "xls", "csv", "txt"));
    static final FileKind WORKBOOK = new FileKind("importing.workbook", List.of("xlsx"));

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Button choose;

    FileStep(Kit kit, ImportModel model, Consumer<Path> templateWritten) {
        FontIcon icon = new FontIcon(Feather.UPLOAD);
        Label title = new Label(kit.text("importing.file.title"));
        title.getStyleClass().add("section-title");
        Label text = new Label(kit.text("importing.file.text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        choose = new Button(kit.text("importing.file.choose"));
        choose.getStyleClass().add("accent");
        choose.setOnAction(event ->
                kit.files().open("importing.file.choose", List.of(SHEETS)).ifPresent(model::choose));
        Hyperlink template = new Hyperlink(kit.text("importing.template"));
        template.setOnAction(event -> kit.files()
                .save("importing.template", kit.text(model.words().template()), WORKBOOK)
                .ifPresent(target -> model.writeTemplate(target, () -> templateWritten.accept(target))));
        VBox zone = new VBox(icon, title, text, choose, template);
        zone.getStyleClass().add("drop-zone");
        zone.setAlignment(Pos.CENTER);
        zone.setMaxSize(560, 320);
        zone.setOnDragOver(event -> over(zone, event));
        zone.setOnDragExited(event -> zone.pseudoClassStateChanged(OVER, false));
        zone.setOnDragDropped(event -> dropped(event).ifPresent(model::choose));
        StackPane middle = new StackPane(zone);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("import-step");
        getChildren().addAll(middle, new ReasonList(kit, model.reasonsProperty()));
    }

    Button primary() {
        return choose;
    }

    private static void over(VBox zone, DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            zone.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private static Optional<Path> dropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        event.setDropCompleted(files);
        event.consume();
        return files
                ? event.getDragboard().getFiles().stream().findFirst().map(file -> file.toPath())
                : Optional.empty();
    }
}
