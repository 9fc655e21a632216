package org.millwright.platform.sheet;

import java.util.Locale;
import org.millwright.kernel.Labelled;
import org.millwright.platform.i18n.DatePatterns;

/// What comes first in dates written with slashes or dashes. Dates with points always begin with the day.
public enum DateStyle implements Labelled {
    /// 31/12/2026
    DAY_FIRST,
    /// 12/31/2026
    MONTH_FIRST;

    public static DateStyle of(Locale locale) {
        String pattern = DatePatterns.inNumbers(locale);
        int month = pattern.toLowerCase(Locale.ROOT).indexOf('m');
        int day = pattern.indexOf('d');
        // where the year comes first people write 2026-12-31, which needs no style
        return month < day && pattern.indexOf('y') > day ? MONTH_FIRST : DAY_FIRST;
    }
}
