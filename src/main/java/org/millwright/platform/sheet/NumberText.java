package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers as people write them: grouped by comma, point, space or apostrophe, with a decimal point or comma, the
/// minus in front or, as some business programs write it, behind.
final class NumberText {

    /// Longer is not a number anybody meant.
    private static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[0-9][0-9., ']*|[.,][0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]*");
    /// The first group has one to three digits, the others three; the same sign between all of them.
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([., '])[0-9]{3})(?:\\1[0-9]{3})*");

    private NumberText() {}

    /// The number, or null when the text is none.
    static @Nullable BigDecimal parse(String text, NumberStyle style) {
        String plain = normalised(text);
        boolean negative = plain.startsWith("-") || plain.endsWith("-");
        String digits = unsigned(plain);
        if (digits.length() > LONGEST || !SHAPE.matcher(digits).matches()) {
            return null;
        }
        char told = told(digits);
        char mark = told == 0 ? style.mark() : told;
        int at = digits.lastIndexOf(mark);
        String whole = at < 0 ? digits : digits.substring(0, at);
        String fraction = at < 0 ? "" : digits.substring(at + 1);
        if (!PLAIN.matcher(fraction).matches() || (at >= 0 && fraction.isEmpty()) || !groupsAreRight(whole, mark)) {
            return null;
        }
        var number = new BigDecimal(whole.replaceAll("[^0-9]", "") + (fraction.isEmpty() ? "" : "." + fraction));
        return negative ? number.negate() : number;
    }

    private static boolean groupsAreRight(String whole, char mark) {
        return whole.indexOf(mark) < 0
                && (PLAIN.matcher(whole).matches() || GROUPED.matcher(whole).matches());
    }

    /// The decimal mark when the text can be read in one way only; 0 when it is open or the text has none.
    static char evidence(String text) {
        String digits = unsigned(normalised(text));
        char told = SHAPE.matcher(digits).matches() && digits.length() <= LONGEST ? told(digits) : 0;
        return told != 0 && parse(text, NumberStyle.DECIMAL_POINT) != null ? told : 0;
    }

    private static char told(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return 0;
        }
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        char sign = point >= 0 ? '.' : ',';
        char other = point >= 0 ? ',' : '.';
        if (digits.indexOf(sign) != digits.lastIndexOf(sign)) {
            return other;
        }
        String before = digits.substring(0, digits.indexOf(sign));
        boolean maybeGroup = GROUPED.matcher(digits).matches() && !before.startsWith("0");
        return maybeGroup ? 0 : sign;
    }

    private static String normalised(String text) {
        return text.strip()
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2009', ' ')
                .replace('\u2019', '\'')
                .replace('\u2212', '-')
                .strip();
    }

    private static String unsigned(String text) {
        if (text.startsWith("-") || text.startsWith("+")) {
            return text.substring(1).strip();
        }
        return text.endsWith("-") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
