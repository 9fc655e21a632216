package org.millwright.ui.kit.form;

import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;

/// A text; blank counts as empty.
public final class TextEntry extends FormField<String> {

    private static final int NOTE_ROWS = 4;

    private final TextInputControl input;

    private TextEntry(Kit kit, String name, String label, TextInputControl input) {
        super(kit, name, label);
        this.input = input;
        input.textProperty().subscribe((old, now) -> changed());
        hold(input);
    }

    public static TextEntry line(Kit kit, String name, String label) {
        return new TextEntry(kit, name, label, new TextField());
    }

    /// Several lines; Tab goes on to the next field.
    public static TextEntry lines(Kit kit, String name, String label) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(NOTE_ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown()
                                ? javafx.scene.TraversalDirection.PREVIOUS
                                : javafx.scene.TraversalDirection.NEXT);
            }
        });
        TextEntry entry = new TextEntry(kit, name, label, area);
        entry.wide();
        return entry;
    }

    public TextEntry prompt(String key) {
        input.setPromptText(kit().text(key));
        return this;
    }

    @Override
    public @Nullable String value() {
        String text = input.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    protected void fill(@Nullable String value) {
        String text = value == null ? "" : value;
        // the same text once more would take the caret away
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
    }

    @Override
    protected String text(String value) {
        return value;
    }

    @Override
    protected Control control() {
        return input;
    }
}
