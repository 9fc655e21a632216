package org.millwright.people;

import org.jspecify.annotations.Nullable;

/// What a user says about a person who works on the plant.
///
/// @param code the personnel number or initials, unique
/// @param craft the trade, such as electrician
public record PersonFields(
        String code, String name, @Nullable String craft) {}
