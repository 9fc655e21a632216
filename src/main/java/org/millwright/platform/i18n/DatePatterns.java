package org.millwright.platform.i18n;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// How languages write dates. One question at a time: the JDK fills its table of such patterns without a lock, and who
/// comes second finds it half full.
public final class DatePatterns {

    private DatePatterns() {}

    /// @param parts what is to be in it, such as `MMMMd`; their order and what stands between them is the language's
    public static synchronized String of(String parts, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(parts, IsoChronology.INSTANCE, locale);
    }

    /// Of a date in numbers, such as `dd.MM.yy`.
    public static synchronized String inNumbers(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    }
}
