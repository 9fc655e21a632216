package org.millwright.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;

/// A state as people see it: an icon, a word and what it means.
public record Status(Ikon icon, Message word, Meaning meaning) {

    /// A state with the usual icon of its meaning.
    public static Status of(Message word, Meaning meaning) {
        Ikon icon = switch (meaning) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case SUCCESS -> Feather.CHECK_CIRCLE;
            case ACCENT -> Feather.PLAY_CIRCLE;
            case MUTED -> Feather.MINUS_CIRCLE;
            case NONE -> Feather.CIRCLE;
        };
        return new Status(icon, word, meaning);
    }
}
