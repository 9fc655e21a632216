package org.millwright.equipment;

import org.jspecify.annotations.Nullable;

/// Texts of one line as they are kept: hard spaces as plain ones, none at the ends.
final class OneLine {

    private OneLine() {}

    static String tidy(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    static @Nullable String orNone(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tidy = tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }
}
