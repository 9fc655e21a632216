package org.millwright.ui.equipment;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormField;

/// A text that is usually one of those known already; typing narrows the list, and a new text may be typed.
final class SuggestEntry extends FormField<String> {

    private final ComboBox<String> box = new ComboBox<>();
    private List<String> known = List.of();

    SuggestEntry(Kit kit, String name, String label) {
        super(kit, name, label);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().subscribe((old, now) -> typed(now == null ? "" : now));
        hold(box);
    }

    void known(List<String> texts) {
        known = List.copyOf(texts);
        box.getItems().setAll(known);
    }

    @Override
    public @Nullable String value() {
        String text = box.getEditor().getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    protected void fill(@Nullable String value) {
        box.getItems().setAll(known);
        box.setValue(value);
        box.getEditor().setText(value == null ? "" : value);
    }

    @Override
    protected String text(String value) {
        return value;
    }

    @Override
    protected Control control() {
        return box;
    }

    private void typed(String text) {
        if (box.isShowing() || box.getEditor().isFocused()) {
            String start = text.strip().toLowerCase(Locale.ROOT);
            List<String> fitting = known.stream()
                    .filter(each -> each.toLowerCase(Locale.ROOT).contains(start))
                    .toList();
            if (!fitting.equals(box.getItems()) && !known.contains(text)) {
                box.getItems().setAll(fitting);
            }
        }
        changed();
    }
}
