package org.millwright.inspection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a number as it is typed at a machine: decimal point or comma, no thousands, so that nothing is guessed.
final class Readings {

    static final int MOST_DECIMALS = 6;
    private static final int MOST_INTEGER_DIGITS = 13;
    private static final Pattern NUMBER = Pattern.compile("[+\\-\u2212]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)");
    private static final char MINUS_SIGN = '\u2212';

    private Readings() {}

    static Optional<BigDecimal> read(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.').replace(MINUS_SIGN, '-')));
    }

    /// Whether the store can keep the number without rounding.
    static boolean fits(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= MOST_DECIMALS && plain.precision() - plain.scale() <= MOST_INTEGER_DIGITS;
    }
}
