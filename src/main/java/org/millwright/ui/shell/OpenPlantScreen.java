package org.millwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.ChoiceCard;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// Opens a plant that exists: one that was open before, a file, or a server's. Says here why one could not be opened.
public final class OpenPlantScreen {

    /// What this screen asks for; each answers with {@link #refuse} or by showing the plant.
    public interface Actions {

        /// @param store of the recent ones, or a file's path
        void open(String store);

        void connect(String address, String password);

        /// A new plant, or a sample.
        void begin();

        void back();
    }

    static final FileKind PLANTS = new FileKind("welcome.plant-file", List.of("mv.db"));

    private static final String SERVER = "jdbc:";
    private static final double WIDTH = 540;
    private static final double PASSWORD_WIDTH = 140;
    private static final double ICON_AND_GAP = 24;
    private static final int MOST_RECENT = 3;

    private final Messages messages;
    private final VBox refusal = new VBox(4);
    private final TextField address = new TextField();
    private final PasswordField password = new PasswordField();
    private final StackPane root;

    /// @param recent stores that were open before, the last one first
    public OpenPlantScreen(Messages messages, List<String> recent, FileChooserPort files, Actions actions) {
        this.messages = messages;
        var title = new Label(messages.text("welcome.open.title"));
        title.getStyleClass().add("page-title");
        refusal.setId("refusal");
        show(List.of());
        var column = new VBox(title, refusal);
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        for (String store : recent.subList(0, Math.min(MOST_RECENT, recent.size()))) {
            column.getChildren()
                    .add(new ChoiceCard(
                            "recent", iconOf(store), nameOf(store), placeOf(store), () -> actions.open(store)));
        }
        ChoiceCard file = new ChoiceCard(
                "open-file",
                Feather.FOLDER,
                messages.text("welcome.open.file"),
                messages.text("welcome.open.file-text"),
                () -> {
                    Optional<Path> chosen = files.open("welcome.open.file", List.of(PLANTS));
                    chosen.ifPresent(path -> actions.open(path.toString()));
                });
        var back = new Button(messages.text("welcome.open.back"));
        back.setId("back");
        back.setCancelButton(true);
        back.setOnAction(_ -> actions.back());
        var begin = new Button(messages.text("welcome.open.begin"));
        begin.setId("begin");
        begin.setOnAction(_ -> actions.begin());
        column.getChildren().addAll(file, server(actions), new HBox(8, back, begin));
        root = new StackPane(column);
        root.getStyleClass().add("welcome");
    }

    public Parent node() {
        return root;
    }

    /// Says why; what was typed stays.
    public void refuse(List<Violation> reasons) {
        show(reasons);
        if (!address.getText().isBlank()) {
            address.requestFocus();
        }
    }

    /// Puts an address in, for a server that did not take the user without a password.
    public void propose(String store) {
        if (store.startsWith(SERVER)) {
            address.setText(store);
            password.requestFocus();
        }
    }

    private void show(List<Violation> reasons) {
        refusal.getChildren().setAll(reasons.stream().map(this::line).toList());
        refusal.setVisible(!reasons.isEmpty());
        refusal.setManaged(!reasons.isEmpty());
    }

    private HBox line(Violation reason) {
        var icon = Icons.of(Feather.ALERT_OCTAGON);
        Meaning.DANGER.mark(icon);
        return new HBox(8, icon, Card.text(messages.text(reason), WIDTH - ICON_AND_GAP));
    }

    private VBox server(Actions actions) {
        var title = new Label(messages.text("welcome.open.server"));
        title.getStyleClass().add("strong");
        title.setLabelFor(address);
        Label text = Card.text(messages.text("welcome.open.server-text"), WIDTH);
        text.getStyleClass().add("muted");
        address.setId("address");
        address.setPromptText(messages.text("welcome.open.address"));
        address.setAccessibleText(messages.text("welcome.open.server"));
        HBox.setHgrow(address, Priority.ALWAYS);
        password.setId("password");
        password.setPromptText(messages.text("welcome.open.password"));
        password.setAccessibleText(messages.text("welcome.open.password"));
        password.setPrefWidth(PASSWORD_WIDTH);
        var connect = new Button(messages.text("welcome.open.connect"));
        connect.setId("connect");
        Runnable go = () -> actions.connect(address.getText(), password.getText());
        connect.setOnAction(_ -> go.run());
        address.setOnAction(_ -> go.run());
        password.setOnAction(_ -> go.run());
        var row = new HBox(8, address, password, connect);
        row.setAlignment(Pos.CENTER_LEFT);
        var server = new VBox(4, title, text, row);
        server.getStyleClass().add("welcome-settings");
        return server;
    }

    private static Ikon iconOf(String store) {
        return store.startsWith(SERVER) ? Feather.SERVER : Feather.CLOCK;
    }

    private static String nameOf(String store) {
        String plain = store.startsWith(SERVER) ? store.replaceFirst("\\?.*", "") : store;
        return plain.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.mv\\.db$", "");
    }

    private static String placeOf(String store) {
        return store.replaceFirst("\\?.*", "");
    }
}
