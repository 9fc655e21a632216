package org.millwright.ui.files;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.app.RecordFiles;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.KeyedRows;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Workbench;

/// The files of a record: a list, the picture that is selected, and what can be done. Files are chosen, dropped on
/// it, or pasted; Enter opens one, F2 describes it, Delete takes it off.
public final class FilesPane extends BorderPane {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.INSERT);

    /// From this width on, in pixels, a picture is shown beside the list.
    private static final double WITH_PICTURE = 560;

    private static final double PICTURE = 200;

    private final Kit kit;
    private final FilesModel model;
    private final KeyedRows<AttachmentRow> rows = new KeyedRows<>(AttachmentRow::id);
    private final VirtualTable<AttachmentRow> table;
    private final ImageView picture = new ImageView();
    private final VBox preview = new VBox(picture);
    private final Button add;
    private final Button open;
    private final Button save;
    private final Button note;
    private final Button remove;
    private final Label kept;
    private @Nullable Boolean openBefore;

    public FilesPane(Kit kit, RecordFiles records, FileDesk desk, ViewState views, Workbench bench) {
        this.kit = kit;
        model = new FilesModel(kit, records, desk, bench);
        table = new VirtualTable<>(kit, "files.list", FileColumns.all(), rows, views).onOpen(id -> model.open(row(id)));
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        add = button(Feather.PLUS, "files.add", "files.add.tip", "add-file", model::choose);
        open = button(Feather.EXTERNAL_LINK, "files.open", "files.open.tip", "open-file", () -> with(model::open));
        save = button(Feather.DOWNLOAD, "files.save", "files.save.tip", "save-file", () -> with(model::save));
        note = button(Feather.EDIT_2, "files.note", "files.note.tip", "note-file", () -> with(this::note));
        remove = button(Feather.X, "files.remove", "files.remove.tip", "remove-file", () -> with(model::remove));
        kept = new Label(kit.text("files.kept"));
        kept.getStyleClass().add("muted");
        HBox below = new HBox(add, open, save, note, remove, kept);
        below.getStyleClass().add("below-list");
        below.setAlignment(Pos.CENTER_LEFT);
        List.of(add, note, remove, kept).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        picture.setFitWidth(PICTURE);
        picture.setFitHeight(PICTURE);
        picture.setPreserveRatio(true);
        preview.getStyleClass().add("files-preview");
        preview.managedProperty().bind(preview.visibleProperty());
        preview.visibleProperty()
                .bind(picture.imageProperty().isNotNull().and(widthProperty().greaterThanOrEqualTo(WITH_PICTURE)));
        getStyleClass().add("files-pane");
        setCenter(table);
        setRight(preview);
        setBottom(below);
        FileDrops.on(this, model);
        model.shownProperty().subscribe(shown -> show(shown));
        table.selectionProperty().subscribe(_ -> selected());
    }

    /// Shows the files of a record, as they are now.
    ///
    /// @param mayChange whether they may be added, described and taken off
    public void show(long recordId, boolean mayChange) {
        model.show(recordId, mayChange);
    }

    /// How many there are, for the name of a tab; empty for none.
    public ObservableValue<String> count() {
        return model.shownProperty()
                .map(shown -> shown.rows().isEmpty()
                        ? ""
                        : kit.formats().integer(shown.rows().size()))
                .orElse("");
    }

    /// Where the keyboard begins: at the files, or at the button that adds the first one.
    public void begin() {
        (add.isVisible() && rows.ids(table.request()).length == 0 ? add : table.view()).requestFocus();
    }

    FilesModel model() {
        return model;
    }

    VirtualTable<AttachmentRow> table() {
        return table;
    }

    private Button button(Feather icon, String key, String tip, String id, Runnable action) {
        Button button = new Button(kit.text(key), new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(kit.text(tip)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private AttachmentRow row(long id) {
        return Objects.requireNonNull(rows.row(id));
    }

    private @Nullable AttachmentRow selectedRow() {
        return rows.row(table.selection().single());
    }

    private void with(Consumer<AttachmentRow> action) {
        AttachmentRow file = selectedRow();
        if (file != null) {
            action.accept(file);
        }
    }

    private void show(FilesModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        if (openBefore == null || openBefore != shown.open()) {
            openBefore = shown.open();
            List.of(add, note, remove).forEach(button -> button.setVisible(shown.open()));
            kept.setVisible(!shown.open());
            table.whenEmpty(empty(shown.open()));
        }
        rows.show(shown.rows());
        table.reload();
        selected();
    }

    private EmptyState empty(boolean open) {
        EmptyState none = new EmptyState(
                Feather.PAPERCLIP, kit.text("files.none"), kit.text(open ? "files.none.text" : "files.none.kept"));
        return open ? none.action(kit.text("files.add"), model::choose) : none;
    }

    private void selected() {
        AttachmentRow file = selectedRow();
        open.setDisable(file == null || file.kind().opensAs(file.name()).isEmpty());
        save.setDisable(file == null);
        note.setDisable(file == null);
        remove.setDisable(file == null);
        if (file == null) {
            picture.setImage(null);
        } else {
            picture.setAccessibleText(file.name());
            model.thumbnail(
                    file, small -> picture.setImage(small == null ? null : new Image(new ByteArrayInputStream(small))));
        }
    }

    private void note(AttachmentRow file) {
        TextEntry text = TextEntry.lines(kit, "note", "files.column.note");
        text.value(file.note());
        Ask.open(
                kit,
                Message.of("files.note.ask", file.name()),
                "files.note.do",
                new FormPane(kit).add(text.wide()),
                text::value,
                typed -> model.note(file, typed),
                _ -> model.noted(file));
    }

    private void pressed(KeyEvent press) {
        Runnable action = PASTE.match(press)
                ? () -> FileDrops.paste(Clipboard.getSystemClipboard(), model)
                : switch (press.getCode()) {
                    case DELETE -> () -> with(model::remove);
                    case F2 -> () -> with(this::note);
                    case INSERT -> ADD.match(press) ? model::choose : null;
                    default -> null;
                };
        if (action != null && model.isOpen()) {
            press.consume();
            action.run();
        }
    }
}
