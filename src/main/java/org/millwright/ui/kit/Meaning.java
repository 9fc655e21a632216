package org.millwright.ui.kit;

import java.util.Locale;
import javafx.css.Styleable;

/// What a colour says. A colour never speaks alone: a word or an icon stands beside it.
public enum Meaning {
    /// overdue, alarm, stock out
    DANGER,
    /// due soon, warning limit, at reorder point
    WARNING,
    SUCCESS,
    /// selected, primary
    ACCENT,
    MUTED,
    NONE;

    public String styleClass() {
        return "means-" + name().toLowerCase(Locale.ROOT);
    }

    /// Gives a node this meaning in place of the one it had.
    public void mark(Styleable node) {
        for (Meaning meaning : values()) {
            node.getStyleClass().remove(meaning.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }
}
