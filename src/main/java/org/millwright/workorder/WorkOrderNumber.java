package org.millwright.workorder;

import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number people read aloud: `WO-000123`. After 999,999 it grows by a digit.
public final class WorkOrderNumber {

    private static final Pattern TYPED = Pattern.compile("(?:WO-?)?0*([0-9]{1,15})", Pattern.CASE_INSENSITIVE);

    /// Of numbers as {@link #format} writes them, also those with more digits than six.
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private WorkOrderNumber() {}

    public static String format(long number) {
        return String.format(Locale.ROOT, "WO-%06d", number);
    }

    /// As people type it: `WO-000123`, `wo123`, `123`; none when it is no such number.
    public static OptionalLong parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
