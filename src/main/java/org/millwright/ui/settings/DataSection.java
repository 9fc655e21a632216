package org.millwright.ui.settings;

import java.nio.file.Path;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// Where the plant's data lives, and the way to bring in more.
final class DataSection implements SettingsSection {

    /// @param version of the program, as its package says
    record Facts(StoreLocation location, Path logs, String version) {}

    private final Kit kit;
    private final Workbench bench;
    private final StoreLocation location;
    private final TaskSlot measuring = new TaskSlot("the size of the plant's file");
    private final Label size = new Label();
    private final VBox facts = new VBox();
    private final VBox root;

    DataSection(Kit kit, Workbench bench, Facts known) {
        this.kit = kit;
        this.bench = bench;
        this.location = known.location();
        facts.getStyleClass().add("settings-facts");
        if (known.location() instanceof FileStore file) {
            path("settings.data.file", file.file().toAbsolutePath().toString());
            facts.getChildren().add(row("settings.data.size", size));
            path("settings.data.backups", file.backups().toString());
        } else {
            path("settings.data.server", known.location().display());
        }
        path("settings.data.logs", known.logs().toAbsolutePath().toString());
        facts.getChildren().add(row("settings.data.version", new Label(known.version())));
        Label title = new Label(kit.text("settings.data.import-title"));
        title.getStyleClass().add("section-title");
        Label text = new Label(kit.text("settings.data.import-text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(SettingsScreen.FORM_WIDTH);
        Button bring = new Button(kit.text("settings.data.import-equipment"), new FontIcon(Feather.UPLOAD));
        bring.setId("import-equipment");
        bring.setOnAction(event -> bench.navigator().open(new ImportRoute("equipment")));
        root = new VBox(24, facts, new VBox(8, title, text, bring));
        root.getStyleClass().add("settings-page");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (location instanceof FileStore file) {
            kit.tasks().load(measuring, file::size, this::show);
        }
    }

    private void show(OptionalLong bytes) {
        size.setText(
                bytes.isPresent()
                        ? kit.text(ByteCount.message(bytes.getAsLong()))
                        : kit.text("settings.data.size-unknown"));
    }

    private void path(String label, String where) {
        Label text = new Label(where);
        text.setWrapText(true);
        Button copy = Icons.button(Feather.COPY, kit.text("settings.data.copy"), () -> copy(where));
        HBox value = new HBox(4, text, copy);
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
