package org.millwright.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route;
import org.millwright.ui.theme.Icons;

/// The places of the program, down the left side; only icons where the window is narrow.
final class Sidebar extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final BooleanProperty collapsed = new SimpleBooleanProperty();
    private final Map<SidebarItem, Button> buttons = new HashMap<>();
    private final Messages messages;
    private final Navigator navigator;

    Sidebar(Messages messages, Navigator navigator, List<SidebarItem> items) {
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().add("sidebar");
        var filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        getChildren().add(name());
        items.stream()
                .filter(item -> !item.atBottom())
                .forEach(item -> getChildren().add(row(item, items)));
        getChildren().add(filler);
        items.stream()
                .filter(SidebarItem::atBottom)
                .forEach(item -> getChildren().add(row(item, items)));
        collapsed.subscribe(on -> pseudoClassStateChanged(COLLAPSED, on));
        navigator.routeProperty().subscribe(this::mark);
    }

    BooleanProperty collapsedProperty() {
        return collapsed;
    }

    private Label name() {
        var name = new Label(messages.text("shell.name"), Icons.of(Feather.HEXAGON));
        name.getStyleClass().add("program-name");
        showTextUnlessCollapsed(name);
        return name;
    }

    private StackPane row(SidebarItem item, List<SidebarItem> items) {
        String label = messages.text(item.label());
        var button = new Button(label, Icons.of(item.icon()));
        button.getStyleClass().addAll("sidebar-item", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(label);
        button.setOnAction(_ -> navigator.open(item.route()));
        button.setTooltip(new Tooltip(label + "  " + KeyHint.text(messages, ShellKeys.place(items.indexOf(item)))));
        showTextUnlessCollapsed(button);
        buttons.put(item, button);
        var row = new StackPane(button);
        item.count().ifPresent(count -> {
            var badge = new Badge(count);
            var holder = new HBox(badge);
            holder.getStyleClass().add("sidebar-badge");
            holder.setMouseTransparent(true);
            collapsed.subscribe(on -> holder.setAlignment(on ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT));
            row.getChildren().add(holder);
        });
        return row;
    }

    private void showTextUnlessCollapsed(Labeled label) {
        collapsed.subscribe(on -> label.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private void mark(@Nullable Route route) {
        buttons.forEach((item, button) -> button.pseudoClassStateChanged(CURRENT, route != null && item.covers(route)));
    }
}
