package org.millwright.ui.inspection;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundRow;
import org.millwright.inspection.app.RoundSheets.Printed;
import org.millwright.kernel.Message;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.FileOpener;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.Selection;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Notices.Next;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// The rounds themselves: the list, and the editor of the one that is selected.
final class RoundsPane extends SplitPane {

    private static final FileKind WORKBOOK = new FileKind("results.workbook", List.of("xlsx"));
    private static final FileKind PAPER = new FileKind("rounds.print-kind", List.of("pdf"));

    private final Kit kit;
    private final RoundsModel model;
    private final Workbench workbench;
    private final FileOpener opener;
    private final VirtualTable<RoundRow> table;
    private final FilterBar bar;
    private final RoundForm form;
    private final StackPane side = new StackPane();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final TaskSlot reading = new TaskSlot("round");
    private long shown;

    RoundsPane(Kit kit, RoundsModel model, Workbench workbench, ViewState views, FileOpener opener) {
        this.opener = opener;
        this.kit = kit;
        this.model = model;
        this.workbench = workbench;
        form = new RoundForm(kit, model, this::saved);
        form.points().onHistory(point -> workbench.navigator().open(new PointHistoryRoute(point)));
        table = new VirtualTable<>(kit, "rounds.list.rounds", columns(), model.roundRows(), views);
        table.whenEmpty(new EmptyState(Feather.MAP, kit.text("rounds.empty"), kit.text("rounds.empty-text"))
                .action(kit.text("rounds.verb.new"), this::create));
        table.onSelect(this::selected);
        Button create = new Button(kit.text("rounds.verb.new"), new FontIcon(Feather.PLUS));
        create.getStyleClass().add("accent");
        create.setOnAction(event -> create());
        Button copy = Icons.button(Feather.COPY, kit.text("rounds.verb.copy"), this::copy);
        copy.disableProperty().bind(editing.not());
        Button print = Icons.button(Feather.PRINTER, kit.text("rounds.verb.print"), this::print);
        print.setId("print-round");
        print.disableProperty().bind(editing.not());
        Button export = Icons.button(Feather.DOWNLOAD, kit.text("results.export"), this::export);
        export.setId("export-history");
        export.disableProperty().bind(editing.not());
        bar = new FilterBar(kit, "rounds.find-rounds")
                .quick(RoundsModel.ACTIVE, "rounds.quick.active")
                .quick(RoundsModel.ALL, "rounds.quick.all")
                .actions(export, print, copy, create)
                .filters(table);
        side.getChildren()
                .setAll(List.of(
                        new EmptyState(Feather.MAP, kit.text("rounds.choose"), kit.text("rounds.choose-text"))));
        VBox.setVgrow(table, Priority.ALWAYS);
        getItems().setAll(List.of(new VBox(bar, table), side));
        setDividerPositions(0.42);
        setResizableWithParent(side, false);
    }

    private static List<Column<RoundRow>> columns() {
        return List.of(
                Column.<RoundRow>text("code", "rounds.column.code", RoundRow::code)
                        .width(112),
                Column.<RoundRow>text("name", "rounds.column.name", RoundRow::name)
                        .width(168),
                Column.<RoundRow>number("points", "rounds.column.points", RoundRow::points)
                        .width(64)
                        .unsortable(),
                Column.<RoundRow>instant("last", "rounds.column.last", RoundRow::lastSignedAt)
                        .width(140)
                        .unsortable(),
                Column.<RoundRow>text(
                                "equipment",
                                "rounds.column.equipment",
                                round -> round.equipmentTag() + "  " + round.equipmentName())
                        .width(180)
                        .hidden(),
                Column.<RoundRow>status("state", "rounds.column.status", RoundsPane::state)
                        .width(110)
                        .unsortable()
                        .hidden());
    }

    private static Status state(RoundRow round) {
        return round.active()
                ? new Status(Feather.CHECK, Message.of("rounds.state.on"), Meaning.NONE)
                : new Status(Feather.PAUSE_CIRCLE, Message.of("rounds.state.off"), Meaning.MUTED);
    }

    FilterBar bar() {
        return bar;
    }

    VirtualTable<RoundRow> table() {
        return table;
    }

    /// Whether a round is in the form.
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    RoundForm form() {
        return form;
    }

    void read() {
        bar.apply();
    }

    void create() {
        workbench.navigator().leave(() -> {
            shown = 0;
            table.deselect();
            form.show(null);
            edit();
            form.focus();
        });
    }

    /// A new round like the one that is shown.
    void copy() {
        form.shown()
                .ifPresent(other -> workbench.navigator().leave(() -> {
                    shown = 0;
                    form.showCopy(other);
                    edit();
                    form.focus();
                }));
    }

    /// A blank sheet of the round that is shown, as it is saved.
    void print() {
        form.shown()
                .ifPresent(round -> kit.files()
                        .save("rounds.print-title", round.fields().code() + ".pdf", PAPER)
                        .ifPresent(file -> kit.tasks()
                                .run(
                                        () -> model.print(round.id(), file, kit.messages()),
                                        outcome -> outcome.handle(this::printed, workbench.notices()::refused))));
    }

    /// Everything that was found on the round that is shown.
    void export() {
        form.shown()
                .ifPresent(round -> kit.files()
                        .save("results.export", round.fields().code() + ".xlsx", WORKBOOK)
                        .ifPresent(file -> workbench
                                .jobs()
                                .start(
                                        Message.of("results.exporting", String.valueOf(file.getFileName())),
                                        progress -> model.export(round.fields().code(), file, kit.messages(), progress),
                                        outcome -> outcome.handle(
                                                rows -> workbench
                                                        .notices()
                                                        .done(Message.of(
                                                                "results.exported",
                                                                rows,
                                                                String.valueOf(file.getFileName()))),
                                                workbench.notices()::refused))));
    }

    private void printed(Printed sheet) {
        workbench
                .notices()
                .done(
                        Message.of("rounds.printed", sheet.code()),
                        List.of(new Next(
                                Message.of("rounds.print-open"),
                                () -> kit.tasks()
                                        .run(
                                                () -> opener.open(sheet.file()),
                                                outcome -> outcome.handle(_ -> {}, workbench.notices()::refused)))));
    }

    /// Another row: edits that are not saved yet are asked about first, and until then the row they belong to stays.
    private void selected(Selection selection) {
        Long id = selection.single();
        if (id == null || id == shown) {
            return;
        }
        if (form.guard().unsaved().get() && shown != 0) {
            table.select(shown);
        }
        workbench.navigator().leave(() -> {
            open(id, form::show);
            table.select(id);
        });
    }

    private void open(long id, Consumer<RoundDetail> show) {
        shown = id;
        kit.tasks()
                .load(
                        reading,
                        () -> model.detail(id),
                        found -> found.ifPresent(detail -> {
                            show.accept(detail);
                            edit();
                        }));
    }

    /// Put there once more, the form would lose the focus.
    private void edit() {
        if (!editing.get()) {
            side.getChildren().setAll(List.of(form.node()));
            editing.set(true);
        }
    }

    private void saved(long id) {
        workbench.notices().done(Message.of("rounds.saved"));
        open(id, form::showAgain);
        table.reload(id);
    }
}
