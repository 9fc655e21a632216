package org.millwright.ui.kit.form;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.OnceInWindow;
import org.millwright.ui.kit.Popups;

/// Picks a record by typing part of its tag or name. Down and up choose, Enter takes, Esc closes.
public final class EntityPicker extends FormField<Picked> {

    private final CustomTextField input = new CustomTextField();
    private final Button clear = new Button(null, new FontIcon(Feather.X));
    private final ListView<Picked> matches = new ListView<>();
    private final Popup popup = new Popup();
    private final TaskSlot typing;
    private final Function<String, List<Picked>> search;
    private @Nullable Picked picked;
    private boolean filling;

    /// @param search finds at most some twenty records for a text, in the background
    public EntityPicker(Kit kit, String name, String label, Function<String, List<Picked>> search) {
        super(kit, name, label);
        this.search = search;
        this.typing = new TaskSlot("picking " + name);
        input.setLeft(new FontIcon(Feather.SEARCH));
        input.setPromptText(kit.text("kit.picker.prompt"));
        input.textProperty().subscribe((old, now) -> typed());
        input.focusedProperty().subscribe((old, now) -> left(now));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        clear.getStyleClass().addAll("flat", "in-field");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(kit.text("kit.picker.clear", kit.text(label)));
        clear.setOnAction(event -> {
            input.clear();
            input.requestFocus();
        });
        matches.getStyleClass().addAll("popup-panel", "picker-matches");
        matches.setFocusTraversable(false);
        matches.setCellFactory(list -> new PickedCell());
        matches.setOnMouseClicked(click -> take());
        hold(input);
    }

    /// Says what can be typed, where that is no number and no name of a record.
    public EntityPicker prompt(String key) {
        input.setPromptText(kit().text(key));
        return this;
    }

    @Override
    public @Nullable Picked value() {
        return picked;
    }

    @Override
    protected @Nullable Message unreadable() {
        return picked == null && !input.getText().isBlank() ? Message.of("kit.form.not-picked") : null;
    }

    @Override
    protected void fill(@Nullable Picked value) {
        filling = true;
        picked = value;
        input.setText(value == null ? "" : value.text());
        input.setRight(value == null ? null : clear);
        filling = false;
    }

    private void typed() {
        if (filling) {
            return;
        }
        picked = null;
        input.setRight(null);
        changed();
        look();
    }

    private void look() {
        String text = input.getText().strip();
        if (text.isEmpty()) {
            close();
        } else {
            kit().tasks().debounced(typing, () -> search.apply(text), this::show);
        }
    }

    private void show(List<Picked> found) {
        matches.getItems().setAll(found);
        matches.getSelectionModel().selectFirst();
        matches.setPrefSize(Math.max(input.getWidth(), 280), PickedCell.HEIGHT * Math.clamp(found.size(), 1, 8) + 10);
        if (found.isEmpty()) {
            popup.hide();
            complain(kit().text("kit.picker.none"));
        } else {
            complain(null);
            Popups.below(input, popup, matches);
        }
    }

    private void key(KeyEvent event) {
        boolean listed = !matches.getItems().isEmpty();
        boolean used = switch (event.getCode()) {
            case DOWN -> listed ? moved(1) : asked();
            case UP -> listed && moved(-1);
            case ENTER -> listed && take();
            case ESCAPE -> listed && close();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    /// Goes to the field and lists what it finds without a text, if there is any.
    public void offer() {
        requestFocus();
        if (picked == null && input.getText().isBlank()) {
            OnceInWindow.run(input, this::asked);
        }
    }

    private boolean asked() {
        kit().tasks().load(typing, () -> search.apply(""), found -> {
            if (!found.isEmpty()) {
                show(found);
            }
        });
        return true;
    }

    private boolean moved(int step) {
        int last = matches.getItems().size() - 1;
        matches.getSelectionModel()
                .select(Math.clamp(matches.getSelectionModel().getSelectedIndex() + step, 0, last));
        matches.scrollTo(matches.getSelectionModel().getSelectedIndex());
        return true;
    }

    private boolean take() {
        Picked chosen = matches.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return false;
        }
        close();
        fill(chosen);
        input.end();
        changed();
        return true;
    }

    private boolean close() {
        kit().tasks().drop(typing);
        matches.getItems().clear();
        popup.hide();
        return true;
    }

    /// Leaving takes the only match, or one whose tag was typed in full.
    private void left(boolean focused) {
        if (focused) {
            input.selectAll();
            return;
        }
        Optional<Picked> sure = matches.getItems().stream()
                .filter(match -> matches.getItems().size() == 1
                        || match.tag().equalsIgnoreCase(input.getText().strip()))
                .findFirst();
        close();
        if (picked == null && sure.isPresent()) {
            fill(sure.get());
            changed();
        } else if (unreadable() != null) {
            check();
        }
    }

    @Override
    protected String text(Picked value) {
        return value.text();
    }

    /// A record stays the same when it is called otherwise.
    @Override
    protected boolean same(@Nullable Picked one, @Nullable Picked other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return one.id() == other.id() && (one.id() != 0 || one.tag().equals(other.tag()));
    }

    @Override
    protected Control control() {
        return input;
    }
}
