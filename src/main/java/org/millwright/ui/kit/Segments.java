package org.millwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A few choices side by side, one of them always chosen; left and right move among them.
public final class Segments extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private Consumer<String> listener = key -> {};
    private @Nullable Consumer<String> pressed;

    public Segments() {
        getStyleClass().add("segments");
        setMinWidth(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    public void add(String key, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setUserData(key);
        button.setToggleGroup(group);
        button.setSelected(buttons.isEmpty());
        // a second press would leave nothing chosen
        button.setOnAction(event -> {
            choose(key);
            press();
        });
        buttons.add(button);
        getChildren().add(button);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
            buttons.get(i)
                    .getStyleClass()
                    .add(i == 0 ? "left-pill" : i == buttons.size() - 1 ? "right-pill" : "center-pill");
        }
    }

    /// A number beside a choice, already written for people.
    public void count(String key, String count) {
        Label number = new Label(count);
        number.getStyleClass().add("count");
        buttons.stream()
                .filter(button -> button.getUserData().equals(key))
                .forEach(button -> button.setGraphic(number));
    }

    public void onChosen(Consumer<String> consumer) {
        listener = consumer;
    }

    /// Hears of the choice that is pressed, or entered with Enter or down: not of those that the arrows pass.
    public void onPressed(Consumer<String> consumer) {
        pressed = consumer;
    }

    private boolean press() {
        Consumer<String> hears = pressed;
        String chosen = chosen();
        if (hears == null || chosen == null) {
            return false;
        }
        hears.accept(chosen);
        return true;
    }

    public @Nullable String chosen() {
        return group.getSelectedToggle() == null
                ? null
                : (String) group.getSelectedToggle().getUserData();
    }

    public boolean isFirst() {
        return buttons.isEmpty() || buttons.getFirst().isSelected();
    }

    public void chooseFirst() {
        if (!buttons.isEmpty()) {
            choose((String) buttons.getFirst().getUserData());
        }
    }

    public void choose(String key) {
        for (ToggleButton button : buttons) {
            if (Objects.equals(button.getUserData(), key)) {
                group.selectToggle(button);
                listener.accept(key);
            }
        }
    }

    /// To the one that is chosen.
    @Override
    public void requestFocus() {
        buttons.stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    private void move(KeyEvent event) {
        boolean enters = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN;
        if (enters && !event.isShortcutDown() && press()) {
            event.consume();
            return;
        }
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = buttons.indexOf(group.getSelectedToggle()) + step;
        if (step != 0) {
            event.consume();
            if (next >= 0 && next < buttons.size()) {
                buttons.get(next).requestFocus();
                choose((String) buttons.get(next).getUserData());
            }
        }
    }
}
