package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// What a check point asks, as far as an answer is judged by it.
///
/// @param unit of the reading and the limits; of a meter its own
/// @param meterId the meter that is read
public record Question(
        CheckPointKind kind,
        @Nullable String unit,
        Limits limits,
        Choices choices,
        @Nullable Long meterId) {

    public Question(CheckPointKind kind, @Nullable String unit, Limits limits, Choices choices) {
        this(kind, unit, limits, choices, null);
    }

    public static final Question PASS_FAIL = new Question(CheckPointKind.PASS_FAIL, null, Limits.NONE, Choices.NONE);

    public static Question number(@Nullable String unit, Limits limits) {
        return new Question(CheckPointKind.NUMBER, unit, limits, Choices.NONE);
    }
}
