package org.millwright.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.beans.value.ObservableValue;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Formats;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Tasks;

/// What every part of a screen needs: the language, background work, the time, how tightly to set, and
/// where questions go.
public record Kit(
        Messages messages,
        Tasks tasks,
        Clock clock,
        ObservableValue<Density> density,
        CardHost cards,
        FileChooserPort files) {

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public String text(Message message) {
        return messages.text(message);
    }

    public Formats formats() {
        return messages.formats();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// By the plant's clock.
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
