package org.millwright.people;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a user says about a person who works on the plant.
///
/// @param code the personnel number or initials, unique
/// @param craft the trade, such as electrician
/// @param weeklyHours worked in a week without holidays; null where nobody has said so
public record PersonFields(
        String code,
        String name,
        @Nullable String craft,
        @Nullable BigDecimal weeklyHours) {

    public PersonFields(String code, String name, @Nullable String craft) {
        this(code, name, craft, null);
    }
}
