package org.millwright.ui.kit.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a length of time as a clock shows it: `1:30` is one hour and a half.
final class ClockText {

    private static final Pattern CLOCK = Pattern.compile("(\\d{0,4}):([0-5]\\d)");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private ClockText() {}

    /// In hours, rounded half up; empty when the text is none.
    static Optional<BigDecimal> hours(String text, int decimals) {
        Matcher typed = CLOCK.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        BigDecimal whole = typed.group(1).isEmpty() ? BigDecimal.ZERO : new BigDecimal(typed.group(1));
        BigDecimal part = new BigDecimal(typed.group(2)).divide(MINUTES, decimals, RoundingMode.HALF_UP);
        return Optional.of(whole.add(part));
    }
}
