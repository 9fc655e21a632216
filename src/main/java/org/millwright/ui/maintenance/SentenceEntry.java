package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.theme.Icons;

/// A field that reads as a part of a sentence: words and small inputs one after another. It may be absent as a whole.
///
/// @param <T> what the part says
abstract class SentenceEntry<T> extends FormField<T> {

    private static final double LINE = 28;

    private final FlowPane sentence = new FlowPane(6, 6);
    private @Nullable ButtonBase toggle;
    private boolean present;
    private boolean filling;

    SentenceEntry(Kit kit, String name, String label) {
        super(kit, name, label);
    }

    /// The words and inputs of a part that is there, in order.
    protected abstract List<Node> words();

    /// What the inputs say; null while they cannot be read.
    protected abstract @Nullable T read();

    protected abstract void write(T value);

    /// Why the inputs of a part that is there cannot be read; null when they can.
    protected abstract @Nullable Message problem();

    /// Whether it is too early to complain: something is still to be typed.
    protected abstract boolean isBegun();

    /// To be called at the end of the constructor: taken away by a button after it.
    protected final void removable(String remove) {
        lay(Icons.button(Feather.X, kit().text(remove), () -> present(false)));
    }

    /// To be called at the end of the constructor: switched on and off by a box before it.
    protected final void optional(String question) {
        var box = new CheckBox(kit().text(question));
        box.setOnAction(_ -> present(box.isSelected()));
        lay(box);
    }

    /// Says at the box itself why it cannot be switched on, or what it does.
    protected final void ask(String question) {
        if (toggle instanceof CheckBox box) {
            box.setText(kit().text(question));
        }
    }

    /// To be called at the end of the constructor: taken away by {@link #remove()} alone.
    protected final void lasting() {
        lay(null);
    }

    protected final void remove() {
        present(false);
    }

    private void lay(@Nullable ButtonBase switched) {
        toggle = switched;
        sentence.getStyleClass().add("rule-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.prefWrapLengthProperty().bind(widthProperty());
        hold(sentence);
        wide();
        value(null);
    }

    final boolean isPresent() {
        return present;
    }

    /// As the user does, who then goes on in its first input.
    final void begin() {
        present(true);
        requestFocus();
    }

    /// Shows what stands here anew: it is called otherwise.
    protected final void renamed() {
        T now = value();
        if (now != null) {
            fill(now);
        }
    }

    private void present(boolean now) {
        present = now;
        arrange();
        changed();
    }

    @Override
    public final @Nullable T value() {
        return present ? read() : null;
    }

    @Override
    protected final @Nullable Message unreadable() {
        return present ? problem() : null;
    }

    @Override
    protected final boolean isMissing() {
        return false;
    }

    @Override
    protected final void fill(@Nullable T value) {
        filling = true;
        present = value != null;
        if (value != null) {
            write(value);
        }
        filling = false;
        arrange();
    }

    /// To be called by each input when the user has changed it.
    protected final void edited() {
        if (filling) {
            return;
        }
        arrange();
        changed();
        if (isBegun() && unreadable() != null) {
            check();
        }
    }

    protected final void arrange() {
        List<Node> parts = new ArrayList<>();
        boolean before = toggle instanceof CheckBox;
        if (toggle instanceof CheckBox box) {
            box.setSelected(present);
            parts.add(box);
        }
        if (present) {
            parts.addAll(words());
        }
        if (present && !before && toggle != null) {
            parts.add(toggle);
        }
        if (!sentence.getChildren().equals(parts)) {
            sentence.getChildren().setAll(parts);
        }
    }

    protected final Label word(String key) {
        var label = new Label(kit().text(key));
        label.setMinHeight(LINE);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    protected final TextField number(String label, double width) {
        var field = new TextField();
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.setMaxWidth(width);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setAccessibleText(kit().text(label));
        field.textProperty().subscribe((_, _) -> edited());
        return field;
    }

    protected final <E> ComboBox<E> combo(String label, List<E> choices, Function<E, String> text) {
        var combo = new ComboBox<E>();
        combo.getItems().setAll(choices);
        combo.setAccessibleText(kit().text(label));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E choice) {
                return choice == null ? "" : text.apply(choice);
            }

            @Override
            public @Nullable E fromString(String typed) {
                return null;
            }
        });
        combo.setValue(choices.getFirst());
        combo.valueProperty().subscribe((_, _) -> edited());
        return combo;
    }
}
