package org.millwright.ui.kit.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type them: point and comma are both taken for the decimal sign wherever the meaning is
/// clear.
///
/// `1,5` and `1.5` are one and a half in every language. A single sign before exactly three digits
/// (`1,234`) is read as the language reads it. With both signs, the last one is the decimal sign.
public final class NumberText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern ONE_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final int LONGEST = 24;

    private NumberText() {}

    /// Empty when the text is not a number.
    public static Optional<BigDecimal> read(String text, Locale locale) {
        String typed = BLANKS.matcher(text).replaceAll("").replace('\u2212', '-');
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        // as English writes it: comma groups, point is the decimal sign
        String english = decimalSign(typed, locale) == ','
                ? typed.replace('.', ' ').replace(',', '.').replace(' ', ',')
                : typed;
        if (GROUPED.matcher(english).matches()) {
            return Optional.of(new BigDecimal(english.replace(",", "")));
        }
        return PLAIN.matcher(english).matches() ? Optional.of(new BigDecimal(english)) : Optional.empty();
    }

    private static char decimalSign(String typed, Locale locale) {
        int point = typed.lastIndexOf('.');
        int comma = typed.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        if (ONE_GROUP.matcher(typed).matches()) {
            return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
        }
        char only = comma >= 0 ? ',' : '.';
        boolean several = typed.indexOf(only) != typed.lastIndexOf(only);
        return several ? (only == ',' ? '.' : ',') : only;
    }
}
