package org.millwright.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects every violation of a command, so that the user sees all of them at once.
public final class Checks {

    /// Years that a plant can mean; anything else is a slip of the keyboard.
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2199;

    private final List<Violation> violations = new ArrayList<>();

    public Checks require(boolean holds, String field, String key, Object... args) {
        if (!holds) {
            violations.add(Violation.of(field, key, args));
        }
        return this;
    }

    public Checks add(Violation violation) {
        violations.add(violation);
        return this;
    }

    /// The text must have a visible character and at most `max` characters.
    public Checks text(String field, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return require(false, field, "check.required");
        }
        return optionalText(field, text, max);
    }

    public Checks optionalText(String field, @Nullable String text, int max) {
        return require(text == null || text.length() <= max, field, "check.too-long", max);
    }

    public Checks notNegative(String field, @Nullable BigDecimal number) {
        return require(number == null || number.signum() >= 0, field, "check.negative");
    }

    public Checks positive(String field, @Nullable BigDecimal number) {
        return require(number != null && number.signum() > 0, field, "check.not-positive");
    }

    /// An amount in whole cents, or none.
    public Checks cents(String field, @Nullable BigDecimal amount) {
        return require(
                amount == null || amount.stripTrailingZeros().scale() <= Money.POSTED_SCALE,
                field,
                "check.not-cents",
                Money.POSTED_SCALE,
                Money.of("1250.50"));
    }

    /// A date between {@link #FIRST_YEAR} and {@link #LAST_YEAR}, or none.
    public Checks date(String field, @Nullable LocalDate date) {
        return require(
                date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR),
                field,
                "check.date-range",
                FIRST_YEAR,
                LAST_YEAR);
    }

    public boolean ok() {
        return violations.isEmpty();
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /// Refused with all violations, or what the supplier makes when there is none.
    public <T> Outcome<T> then(Supplier<Outcome<T>> next) {
        return ok() ? next.get() : Outcome.refused(violations);
    }
}
