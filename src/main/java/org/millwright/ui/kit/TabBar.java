package org.millwright.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tabs whose content is built when it is first looked at; the tab looked at last is remembered.
public final class TabBar extends VBox {

    private final Segments tabs = new Segments();
    private final StackPane content = new StackPane();
    private final Map<String, Supplier<Node>> builders = new LinkedHashMap<>();
    private final Map<String, Node> built = new LinkedHashMap<>();
    private final String stateKey;
    private final ViewState state;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper();

    public TabBar(String name, ViewState state) {
        this.stateKey = "tabs." + name;
        this.state = state;
        tabs.getStyleClass().add("tabs");
        getStyleClass().add("tab-bar");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(tabs, content);
        tabs.onChosen(this::open);
    }

    /// @param text written for people
    public TabBar tab(String key, String text, Supplier<Node> builder) {
        builders.put(key, builder);
        tabs.add(key, text);
        return this;
    }

    /// Opens the tab looked at last, or the first.
    public TabBar open() {
        String last = state.get(stateKey);
        if (last != null && builders.containsKey(last)) {
            tabs.choose(last);
        } else {
            tabs.chooseFirst();
        }
        return this;
    }

    public void choose(String key) {
        tabs.choose(key);
    }

    public @Nullable String chosen() {
        return tabs.chosen();
    }

    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// A number beside a tab's name, written for people; empty for none.
    public void count(String key, String count) {
        tabs.count(key, count);
    }

    /// To the tab that is open; from there, left and right go to the others, Tab into the content.
    @Override
    public void requestFocus() {
        tabs.requestFocus();
    }

    private void open(String key) {
        Supplier<Node> builder = builders.get(key);
        if (builder != null) {
            content.getChildren().setAll(built.computeIfAbsent(key, k -> builder.get()));
            state.put(stateKey, key);
            chosen.set(key);
        }
    }
}
