package org.millwright.platform.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as PDF writes them: no exponent, no more digits than can be seen.
final class PdfNumber {

    private static final int DECIMALS = 2;

    private PdfNumber() {}

    static String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String all(double... numbers) {
        var text = new StringBuilder();
        for (double number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(of(number));
        }
        return text.toString();
    }
}
