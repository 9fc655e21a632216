package org.millwright.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.theme.Icons;

/// Above the screen: the way back, what is in sight, the way to anything, what waits.
final class TopBar extends HBox {

    private final Messages messages;

    TopBar(ShellSetup setup, Navigator navigator, Runnable openPalette, Runnable openAlerts) {
        this.messages = setup.messages();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button back = Icons.button(Feather.ARROW_LEFT, messages.text("shell.key.back"), navigator::back);
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        Button forward = Icons.button(Feather.ARROW_RIGHT, messages.text("shell.key.forward"), navigator::forward);
        forward.disableProperty().bind(navigator.canGoForwardProperty().not());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        getChildren()
                .addAll(
                        back,
                        forward,
                        title(navigator),
                        filler,
                        search(openPalette),
                        bell(setup, openAlerts),
                        initials(setup));
    }

    private Label title(Navigator navigator) {
        var title = new Label();
        title.getStyleClass().addAll("page-title", "screen-title");
        title.textProperty()
                .bind(navigator
                        .screenProperty()
                        .flatMap(screen -> screen.title())
                        .map(messages::text)
                        .orElse(""));
        return title;
    }

    private Button search(Runnable openPalette) {
        var prompt = new Label(messages.text("shell.search"), Icons.of(Feather.SEARCH));
        prompt.getStyleClass().add("means-muted");
        prompt.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(prompt, Priority.ALWAYS);
        var look = new HBox(prompt, new KeyHint(messages, ShellKeys.PALETTE));
        look.setAlignment(Pos.CENTER_LEFT);
        var search = new Button(null, look);
        search.getStyleClass().add("search-button");
        search.setAccessibleText(messages.text("shell.search"));
        look.prefWidthProperty().bind(search.widthProperty().subtract(18));
        search.setOnAction(_ -> openPalette.run());
        return search;
    }

    private StackPane bell(ShellSetup setup, Runnable openAlerts) {
        Button bell = Icons.button(Feather.BELL, messages.text("shell.alerts.title"), openAlerts);
        bell.getStyleClass().add("bell");
        var badge = new Badge(Bindings.createIntegerBinding(
                () -> setup.alerts().stream().mapToInt(AlertItem::count).sum(), setup.alerts()));
        badge.setMouseTransparent(true);
        var both = new StackPane(bell, badge);
        both.getStyleClass().add("bell-with-count");
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        return both;
    }

    private static Label initials(ShellSetup setup) {
        var label = new Label(initials(setup.user()));
        label.getStyleClass().add("initials");
        label.setAccessibleText(setup.user());
        label.setTooltip(new Tooltip(setup.user()));
        return label;
    }

    /// The first letters of the first and the last name.
    static String initials(String name) {
        String[] words = name.strip().split("[\\s._-]+");
        var chosen = words.length < 2 ? words : new String[] {words[0], words[words.length - 1]};
        return Arrays.stream(chosen)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
