package org.millwright.stock.store;

import org.jspecify.annotations.Nullable;

/// Texts as the store keeps them: no blanks around them, and none for an empty one.
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
