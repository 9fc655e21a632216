package org.millwright.platform.sheet;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.millwright.kernel.Labelled;

/// How numbers are written in a text. It decides only where the text itself leaves it open, as "1,234" does.
public enum NumberStyle implements Labelled {
    /// 1,234.56
    DECIMAL_POINT('.'),
    /// 1.234,56
    DECIMAL_COMMA(',');

    private final char mark;

    NumberStyle(char mark) {
        this.mark = mark;
    }

    /// Before the fraction.
    public char mark() {
        return mark;
    }

    public static NumberStyle of(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? DECIMAL_COMMA : DECIMAL_POINT;
    }

    /// The style of a column or a file, told from the texts in it that can be read in one way only; each of them is one
    /// vote.
    ///
    /// @param whenOpen the answer when there is no such text, or as many for the one style as for the other: best
    ///     {@link #of} the user's locale
    public static NumberStyle guess(Iterable<String> texts, NumberStyle whenOpen) {
        int votes = 0;
        for (String text : texts) {
            votes += switch (NumberText.evidence(text)) {
                case '.' -> 1;
                case ',' -> -1;
                default -> 0;
            };
        }
        if (votes == 0) {
            return whenOpen;
        }
        return votes > 0 ? DECIMAL_POINT : DECIMAL_COMMA;
    }
}
