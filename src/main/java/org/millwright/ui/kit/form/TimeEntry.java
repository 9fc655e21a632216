package org.millwright.ui.kit.form;

import java.time.LocalTime;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;

/// A time of day, typed as {@link TimeText} reads it; tidied up when it is left.
public final class TimeEntry extends FormField<LocalTime> {

    private static final LocalTime EXAMPLE = LocalTime.of(14, 5);

    private static final double WIDE = 200;

    private final TextField input = new TextField();

    public TimeEntry(Kit kit, String name, String label) {
        super(kit, name, label);
        input.textProperty().subscribe((old, now) -> changed());
        input.focusedProperty().subscribe((old, now) -> tidy(now));
        input.addEventHandler(ActionEvent.ACTION, event -> tidy(false));
        input.setMaxWidth(WIDE);
        hold(input);
    }

    /// @param key what an empty field means
    public TimeEntry prompt(String key) {
        input.setPromptText(kit().text(key));
        return this;
    }

    @Override
    public @Nullable LocalTime value() {
        return read().orElse(null);
    }

    private Optional<LocalTime> read() {
        return TimeText.read(input.getText());
    }

    @Override
    protected @Nullable Message unreadable() {
        return input.getText().isBlank() || read().isPresent()
                ? null
                : Message.of("kit.form.not-a-time", text(EXAMPLE));
    }

    @Override
    protected void fill(@Nullable LocalTime value) {
        input.setText(value == null ? "" : text(value));
    }

    private void tidy(boolean focused) {
        if (focused) {
            input.selectAll();
        } else if (unreadable() != null) {
            check();
        } else {
            fill(value());
        }
    }

    @Override
    protected String text(LocalTime value) {
        return kit().formats().time(value);
    }

    @Override
    protected Control control() {
        return input;
    }
}
