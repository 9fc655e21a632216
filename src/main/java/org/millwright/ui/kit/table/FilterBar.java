package org.millwright.ui.kit.table;

import atlantafx.base.controls.CustomTextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Segments;

/// Above a list: search field, quick filters with counts, removable filter chips, and the list's buttons at the right;
/// in two lines where one is too narrow.
public final class FilterBar extends VBox {

    /// The name under which the chosen quick filter stands in the request.
    public static final String QUICK = "quick";

    private final Kit kit;
    private final CustomTextField search = new CustomTextField();
    private final Segments quick = new Segments();
    private final HBox chips = new HBox();
    private final HBox actions = new HBox();
    private final Region gap = new Region();
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final TaskSlot typing = new TaskSlot("typing in the search field");
    private Runnable changed = () -> {};
    private Runnable down = () -> {};
    private boolean quiet;

    /// @param prompt message key of what the search field finds
    public FilterBar(Kit kit, String prompt) {
        this.kit = kit;
        search.setPromptText(kit.text(prompt));
        search.setAccessibleText(kit.text(prompt));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.getStyleClass().add("search");
        search.textProperty().subscribe((old, now) -> typed());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        quick.onChosen(key -> fire());
        HBox.setHgrow(gap, Priority.ALWAYS);
        chips.getStyleClass().add("chips");
        actions.getStyleClass().add("actions");
        for (HBox box : new HBox[] {first, second, chips, actions}) {
            box.setAlignment(Pos.CENTER_LEFT);
        }
        for (HBox line : new HBox[] {first, second}) {
            line.getStyleClass().add("line");
        }
        actions.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("filter-bar");
        arrange(false);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double taken = search.minWidth(-1) + quick.prefWidth(-1) + chips.prefWidth(-1) + actions.prefWidth(-1);
        arrange(taken + first.getSpacing() * 4 > room);
        super.layoutChildren();
    }

    /// What the wider of two lines needs.
    @Override
    protected double computeMinWidth(double height) {
        double above = search.minWidth(-1) + first.getSpacing() + actions.prefWidth(-1);
        double below = quick.prefWidth(-1) + first.getSpacing() + chips.prefWidth(-1);
        return Math.max(above, below) + snappedLeftInset() + snappedRightInset();
    }

    private void arrange(boolean narrow) {
        if (!getChildren().isEmpty() && narrow == getChildren().contains(second)) {
            return;
        }
        first.getChildren().clear();
        second.getChildren().clear();
        if (narrow) {
            first.getChildren().setAll(search, gap, actions);
            second.getChildren().setAll(quick, chips);
            getChildren().setAll(first, second);
        } else {
            first.getChildren().setAll(search, quick, chips, gap, actions);
            getChildren().setAll(first);
        }
    }

    /// Adds a quick filter; the first one is the list's usual view.
    public FilterBar quick(String key, String text) {
        quick.add(key, kit.text(text));
        return this;
    }

    /// Shows how many records each quick filter holds; those not named show none.
    public void counts(Map<String, ? extends Number> counts) {
        counts.forEach((key, count) -> quick.count(key, kit.formats().integer(count.longValue())));
    }

    /// Chooses a quick filter as a click would.
    public void choose(String key) {
        quick.choose(key);
    }

    /// Adds a filter as a chip that can be removed; another value of the same filter replaces it.
    ///
    /// @param text as people read it, such as "Line 2"
    public void filter(String name, String value, String text) {
        remove(name);
        chosen.put(name, value);
        Button chip = new Button(text, new FontIcon(Feather.X));
        chip.setAccessibleText(kit.text("kit.filter.remove", text));
        chip.getStyleClass().add("filter-chip");
        chip.setUserData(name);
        chip.setOnAction(event -> {
            remove(name);
            fire();
        });
        chips.getChildren().add(chip);
        fire();
    }

    /// The list's buttons; the primary one first.
    public FilterBar actions(Node... buttons) {
        actions.getChildren().addAll(buttons);
        return this;
    }

    /// Lets this bar filter a list. Nothing is read before {@link #apply} or a change.
    public FilterBar filters(VirtualTable<?> table) {
        changed = () -> table.filter(search.getText(), values(), isNarrowed());
        down = table::enter;
        table.onClearFilter(this::clear);
        return this;
    }

    /// Filters as the bar stands now.
    public void apply() {
        changed.run();
    }

    /// Back to the usual view.
    public void clear() {
        quiet = true;
        search.clear();
        chips.getChildren().clear();
        chosen.clear();
        quick.chooseFirst();
        quiet = false;
        fire();
    }

    /// Where Ctrl+F goes.
    public TextField searchField() {
        return search;
    }

    private boolean isNarrowed() {
        return !search.getText().isBlank() || !chosen.isEmpty() || !quick.isFirst();
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(chosen);
        String key = quick.chosen();
        if (key != null) {
            values.put(QUICK, key);
        }
        return values;
    }

    private void remove(String name) {
        chosen.remove(name);
        chips.getChildren().removeIf(chip -> Objects.equals(chip.getUserData(), name));
    }

    private void typed() {
        if (!quiet) {
            String typed = search.getText();
            kit.tasks().debounced(typing, () -> typed, text -> fire());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
            down.run();
            event.consume();
        }
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void fire() {
        if (!quiet) {
            changed.run();
        }
    }
}
