package org.millwright.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.dialog.Confirm;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// The plant's backups: the list, one more, back to one of them, or a copy of one to try things in.
final class BackupsSection implements SettingsSection {

    private static final double TEXT_WIDTH = 620;

    private final Kit kit;
    private final Workbench bench;
    private final Optional<BackupDesk> desk;
    private final TaskSlot reading = new TaskSlot("the list of backups");
    private final TableView<BackupRow> table = new TableView<>();
    private final Label folder = new Label();
    private final Button own = new Button();
    private final VBox root = new VBox(16);

    /// @param desk empty in a copy, which has none
    BackupsSection(Kit kit, Workbench bench, Optional<BackupDesk> desk) {
        this.kit = kit;
        this.bench = bench;
        this.desk = desk;
        root.getStyleClass().add("settings-page");
        desk.ifPresentOrElse(this::build, () -> root.getChildren().add(text("settings.backups.of-copy")));
    }

    private void build(BackupDesk here) {
        table.getColumns().addAll(BackupColumns.of(kit));
        table.setPlaceholder(text("settings.backups.empty"));
        table.getStyleClass().add("virtual-table");
        table.setAccessibleText(kit.text("settings.data.backups"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(trouble(here), habits(here), table, actions(here));
        if (!here.canRestore()) {
            root.getChildren().add(text("settings.backups.on-server"));
        }
    }

    private Label trouble(BackupDesk here) {
        Label why = text("settings.backups.empty");
        why.setGraphic(Icons.of(Feather.ALERT_OCTAGON));
        why.setId("backup-trouble");
        Meaning.DANGER.mark(why);
        // the plant's backups outlive this page
        here.trouble().when(why.sceneProperty().isNotNull()).subscribe(trouble -> {
            why.setText(trouble.map(kit::text).orElse(""));
            why.setVisible(trouble.isPresent());
            why.setManaged(trouble.isPresent());
        });
        return why;
    }

    private VBox habits(BackupDesk here) {
        var daily = new CheckBox(kit.text("settings.backups.daily"));
        daily.setId("backup-daily");
        daily.setSelected(here.daily());
        daily.setOnAction(_ -> here.daily(daily.isSelected()));
        Label note = text("settings.backups.daily-note");
        note.getStyleClass().add("caption");
        Label name = new Label(kit.text("settings.backups.folder"));
        name.getStyleClass().add("muted");
        folder.setWrapText(true);
        folder.setMinWidth(0);
        Button choose = new Button(kit.text("settings.backups.choose-folder"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(
                _ -> kit.files().folder("settings.backups.choose-folder").ifPresent(path -> {
                    here.folder(Optional.of(path));
                    shown();
                }));
        own.setText(kit.text("settings.backups.own-folder"));
        own.setId("backup-own-folder");
        own.setMinWidth(Button.USE_PREF_SIZE);
        own.managedProperty().bind(own.visibleProperty());
        own.setOnAction(_ -> {
            here.folder(Optional.empty());
            shown();
        });
        HBox where = new HBox(8, name, folder, choose, own);
        where.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, daily, note, where);
    }

    private HBox actions(BackupDesk here) {
        BooleanBinding none = Bindings.createBooleanBinding(
                () -> selected().filter(BackupRow::readable).isEmpty(),
                table.getSelectionModel().selectedItemProperty());
        Button now = new Button(kit.text("settings.backups.now"), new FontIcon(Feather.SAVE));
        now.setId("backup-now");
        now.getStyleClass().add("accent");
        now.setOnAction(_ -> make(here));
        Button restore = new Button(kit.text("settings.backups.restore"), new FontIcon(Feather.ROTATE_CCW));
        restore.setId("backup-restore");
        restore.disableProperty().bind(here.canRestore() ? none : Bindings.createBooleanBinding(() -> true));
        restore.setOnAction(_ -> selected().ifPresent(backup -> ask(here, backup)));
        Button copy = new Button(kit.text("settings.backups.open-copy"), new FontIcon(Feather.COPY));
        copy.setId("backup-copy");
        copy.disableProperty().bind(none);
        copy.setOnAction(_ -> selected().ifPresent(here::openCopy));
        HBox actions = new HBox(8, now, restore, copy);
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private void ask(BackupDesk here, BackupRow backup) {
        Confirm.ask(
                kit,
                Message.of("settings.backups.restore-title", backup.at()),
                Message.of("settings.backups.restore-text"),
                "settings.backups.restore",
                () -> here.restore(backup));
    }

    private void make(BackupDesk here) {
        bench.jobs().start(Message.of("settings.backups.making"), here::make, this::made);
    }

    private void made(Outcome<Backups.Made> outcome) {
        outcome.handle(
                made -> {
                    bench.notices()
                            .done(Message.of(
                                    "settings.backups.made",
                                    made.manifest().content().rows()));
                    table.getSelectionModel().clearSelection();
                },
                bench.notices()::refused);
        shown();
    }

    private Optional<BackupRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private Label text(String key) {
        Label text = new Label(kit.text(key));
        text.setWrapText(true);
        text.setMaxWidth(TEXT_WIDTH);
        return text;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.ifPresent(here -> {
            Path where = here.folder();
            folder.setText(where.toString());
            own.setVisible(here.isFolderChosen());
            kit.tasks().load(reading, here::list, this::show);
        });
    }

    private void show(Outcome<List<BackupRow>> listed) {
        listed.handle(
                rows -> show(rows, text("settings.backups.empty")),
                reasons -> show(List.of(), gone(kit.messages().text(reasons.getFirst()))));
    }

    private void show(List<BackupRow> rows, Node whenEmpty) {
        table.setPlaceholder(whenEmpty);
        table.getItems().setAll(rows);
        if (!rows.isEmpty() && selected().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static Label gone(String why) {
        Label label = new Label(why, Icons.of(Feather.ALERT_OCTAGON));
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH);
        Meaning.DANGER.mark(label);
        return label;
    }
}
