package org.millwright.ui.kit.form;

import org.jspecify.annotations.Nullable;

/// Something in a form that two people, who began with the same, now have differently; as the form shows it.
///
/// @param sure whose version it is when only one of the two has changed it; null when both have, and someone must
///     choose
public record Difference(
        String label,
        String was,
        String theirs,
        String mine,
        @Nullable Side sure) {}
