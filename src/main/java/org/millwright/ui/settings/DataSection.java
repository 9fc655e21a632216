package org.millwright.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// Where the plant's data lives, the way to another plant, and the lists that go in and out.
final class DataSection implements SettingsSection {

    private final Kit kit;
    private final Workbench bench;
    private final SettingsScreen.Facts known;
    private final Optional<BackupDesk> desk;
    private final TaskSlot measuring = new TaskSlot("the size of the plant's file");
    private final Label size = new Label();
    private final Label backups = new Label();
    private final VBox facts = new VBox();
    private final VBox root;

    /// @param desk empty in a copy, which has no backups
    DataSection(
            Kit kit,
            Workbench bench,
            SettingsScreen.Facts known,
            Optional<BackupDesk> desk,
            List<ExchangedList> lists) {
        this.kit = kit;
        this.bench = bench;
        this.known = known;
        this.desk = desk;
        facts.getStyleClass().add("settings-facts");
        if (known.location() instanceof FileStore file) {
            path("settings.data.file", new Label(file.file().toAbsolutePath().toString()));
            facts.getChildren().add(row("settings.data.size", size));
        } else {
            path("settings.data.server", new Label(known.location().display()));
        }
        if (desk.isPresent()) {
            path("settings.data.backups", backups);
        }
        path("settings.data.logs", new Label(known.logs().toAbsolutePath().toString()));
        facts.getChildren().add(row("settings.data.version", new Label(known.version())));
        root = new VBox(24, facts);
        known.another().ifPresent(way -> root.getChildren().add(another(way)));
        root.getChildren()
                .add(way(
                        "settings.data.exchange-title",
                        "settings.data.exchange-text",
                        new ExchangePane(kit, bench, lists)));
        root.getStyleClass().add("settings-page");
    }

    private VBox another(SettingsScreen.Another way) {
        Button open = new Button(kit.text("settings.data.another"), new FontIcon(Feather.FOLDER));
        open.setId("open-another");
        open.setTooltip(new Tooltip(KeyHint.text(kit.messages(), way.key())));
        open.setOnAction(_ -> way.choose().run());
        return way("settings.data.another-title", "settings.data.another-text", open);
    }

    private VBox way(String title, String text, Node action) {
        Label head = new Label(kit.text(title));
        head.getStyleClass().add("section-title");
        Label what = new Label(kit.text(text));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMaxWidth(SettingsScreen.FORM_WIDTH);
        return new VBox(8, head, what, action);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.ifPresent(here -> backups.setText(here.folder().toString()));
        if (known.location() instanceof FileStore file) {
            kit.tasks().load(measuring, file::size, this::show);
        }
    }

    private void show(OptionalLong bytes) {
        size.setText(
                bytes.isPresent()
                        ? kit.text(ByteCount.message(bytes.getAsLong()))
                        : kit.text("settings.data.size-unknown"));
    }

    private void path(String label, Label where) {
        where.setWrapText(true);
        Button copy = Icons.button(Feather.COPY, kit.text("settings.data.copy"), () -> copy(where.getText()));
        HBox value = new HBox(4, where, copy);
        value.setAlignment(Pos.CENTER_LEFT);
        facts.getChildren().add(row(label, value));
    }

    private HBox row(String label, Node value) {
        Label name = new Label(kit.text(label));
        name.setMinWidth(SettingsScreen.LABEL_WIDTH);
        name.getStyleClass().add("muted");
        name.setLabelFor(value);
        HBox row = new HBox(name, value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("settings-fact");
        return row;
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        bench.notices().done(Message.of("settings.data.copied"));
    }
}
