package org.millwright.inspection;

import java.util.Locale;

/// The number of one walk of a round: `RD-000123`. After 999,999 it grows by a digit.
public final class RunNumber {

    private RunNumber() {}

    public static String format(long number) {
        return String.format(Locale.ROOT, "RD-%06d", number);
    }
}
