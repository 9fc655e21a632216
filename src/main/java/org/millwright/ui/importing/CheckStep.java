package org.millwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.app.DryRun;
import org.millwright.exchange.app.ImportCounts;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.VirtualTable;

/// The third step: what would become of each row, before anything is done.
final class CheckStep extends VBox {

    private final Kit kit;
    private final ImportModel model;
    private final ViewState views;
    private final VBox list = new VBox();
    private final Label summary = new Label();
    private final Button back = new Button();
    private final Button go = new Button();

    CheckStep(Kit kit, ImportModel model, ViewState views) {
        this.kit = kit;
        this.model = model;
        this.views = views;
        VBox.setVgrow(list, Priority.ALWAYS);
        summary.setWrapText(true);
        back.setText(kit.text("importing.columns"));
        back.setOnAction(event -> model.back());
        go.getStyleClass().add("accent");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, back, gap, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox foot = new VBox(new ReasonList(kit, model.reasonsProperty()), summary, buttons);
        foot.getStyleClass().add("import-foot");
        getStyleClass().add("import-step");
        getChildren().addAll(list, foot);
        model.checkedProperty().subscribe(this::show);
    }

    Button primary() {
        return go;
    }

    /// What most people do next: take the rows, or, where none can be taken, go back.
    Button likely() {
        return go.isDisabled() ? back : go;
    }

    private void show(ImportModel.@Nullable Checked checked) {
        if (checked == null) {
            list.getChildren().clear();
            return;
        }
        DryRun run = checked.run();
        var table = new VirtualTable<>(kit, "import-check", columns(model.words()), checked.rows(), views);
        FilterBar bar = new FilterBar(kit, "importing.find");
        for (RowFate fate : RowFate.values()) {
            bar.quick(fate.name(), fate.label().key());
        }
        bar.filters(table).counts(CheckRows.counts(run));
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren().setAll(bar, table);
        ImportCounts counts = run.counts();
        bar.choose(mostImportant(counts).name());
        int written = counts.of(RowFate.NEW) + counts.of(RowFate.CHANGED);
        int bad = counts.of(RowFate.BAD);
        summary.setText(kit.text(bad == 0 ? "importing.all-good" : "importing.some-bad", written, bad));
        go.setText(kit.text(bad == 0 ? "importing.import" : "importing.good", written));
        go.setOnAction(event -> {
            if (bad == 0) {
                model.importAll();
            } else {
                importGood();
            }
        });
        go.setDisable(written == 0);
    }

    private static RowFate mostImportant(ImportCounts counts) {
        for (RowFate fate : List.of(RowFate.BAD, RowFate.NEW, RowFate.CHANGED, RowFate.UNCHANGED)) {
            if (counts.of(fate) > 0) {
                return fate;
            }
        }
        return RowFate.NEW;
    }

    private void importGood() {
        placeForBadRows(kit).ifPresent(model::importGood);
    }

    static Optional<Path> placeForBadRows(Kit kit) {
        return kit.files().save("importing.bad-rows", kit.text("importing.bad-rows.name"), FileStep.WORKBOOK);
    }

    private static List<Column<CheckRow>> columns(ImportWords words) {
        return List.of(
                Column.<CheckRow>number("line", "exchange.head-line", CheckRow::line)
                        .width(60),
                Column.<CheckRow>text("tag", words.number(), CheckRow::tag).width(140),
                Column.<CheckRow>text("name", words.name(), CheckRow::name).width(160),
                Column.<CheckRow>text("column", "exchange.head-column", CheckRow::column)
                        .width(120),
                Column.<CheckRow>text("value", "exchange.head-value", CheckRow::value)
                        .width(180),
                Column.<CheckRow>text("reason", "exchange.head-reason", CheckRow::reason)
                        .width(490));
    }
}
