package org.millwright.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.ChoiceCard;
import org.millwright.ui.shell.WelcomeActions.Sample;
import org.millwright.ui.theme.ThemeChoice;

/// The first start, before there is a plant: make one, open one, or look around in a sample.
public final class WelcomeScreen {

    private static final double WIDTH = 540;

    private final Messages messages;
    private final StackPane root;
    private final ComboBox<Locale> language;

    /// The first start in one language; a new one is made when another is chosen.
    ///
    /// @param question says where the plant will be, if that is not plain
    /// @param look the theme now chosen
    public WelcomeScreen(Messages messages, Message question, ThemeChoice look, WelcomeActions actions) {
        this.messages = messages;
        language = box("language", Messages.LANGUAGES, messages.language(), WelcomeScreen::ownName, actions::speak);
        var title = new Label(messages.text("welcome.title"));
        title.getStyleClass().add("page-title");
        Label text = Card.text(messages.text(question), WIDTH);
        text.getStyleClass().add("muted");
        ChoiceCard fresh = choice(
                        "new-plant",
                        "welcome.new-plant",
                        "welcome.new-plant-text",
                        Feather.PLUS_CIRCLE,
                        actions::newPlant)
                .first();
        fresh.setDefaultButton(true);
        var column = new VBox(
                title,
                text,
                fresh,
                choice(
                        "open-existing",
                        "welcome.open-existing",
                        "welcome.open-existing-text",
                        Feather.FOLDER,
                        actions::openExisting),
                choice(
                        "sample-small",
                        "welcome.sample-small",
                        "welcome.sample-small-text",
                        Feather.BOX,
                        () -> actions.openSample(Sample.SMALL)),
                choice(
                        "sample-plant",
                        "welcome.sample-plant",
                        "welcome.sample-plant-text",
                        Feather.LAYERS,
                        () -> actions.openSample(Sample.PLANT)),
                settings(language, look, actions));
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        root = new StackPane(column);
        root.getStyleClass().add("welcome");
    }

    public Parent node() {
        return root;
    }

    private ChoiceCard choice(String id, String what, String why, Ikon icon, Runnable action) {
        return new ChoiceCard(id, icon, messages.text(what), messages.text(why), action);
    }

    private HBox settings(ComboBox<Locale> language, ThemeChoice look, WelcomeActions actions) {
        var row = new HBox(
                8,
                caption("welcome.language"),
                language,
                caption("welcome.theme"),
                box("theme", List.of(ThemeChoice.values()), look, messages::text, actions::look));
        row.getStyleClass().add("welcome-settings");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label caption(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("caption");
        return label;
    }

    /// Here Enter is about the choice, and not about the window's first button.
    private static void openWithEnter(ComboBox<?> box, KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !box.isShowing()) {
            box.show();
            key.consume();
        }
    }

    /// Where somebody was who has just chosen it.
    public void focusLanguage() {
        language.requestFocus();
    }

    private static String ownName(Locale language) {
        return language.getDisplayLanguage(language);
    }

    private static <T> ComboBox<T> box(String id, List<T> all, T now, Function<T, String> text, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return now;
            }
        });
        box.setValue(now);
        Runnable take = () -> {
            if (!box.isShowing() && !box.getValue().equals(now)) {
                chosen.accept(box.getValue());
            }
        };
        // in the open list the arrow keys only look around
        box.setOnAction(_ -> take.run());
        box.setOnHidden(_ -> take.run());
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> openWithEnter(box, key));
        return box;
    }
}
