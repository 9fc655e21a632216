package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Tells dates from numbers: a workbook stores both as numbers and only the format of the cell says which it is.
final class NumberFormats {

    /// The first serial number that no spreadsheet program shows as a date: 1 January 10000.
    private static final double BEYOND_DATES = 2_958_466;

    /// The built-in format for a length of time, `[h]:mm:ss`.
    private static final int ELAPSED = 46;

    private final Map<Integer, Boolean> dates = new HashMap<>();

    /// Whether the format with this number, or with this code where it is not a built-in one, shows a date.
    boolean showsDate(int format, @Nullable String code) {
        return dates.computeIfAbsent(format, unknown -> {
            String pattern = code != null ? code : BuiltinFormats.getBuiltinFormat(format);
            return pattern != null && format != ELAPSED && !elapsed(pattern) && DateUtil.isADateFormat(format, pattern);
        });
    }

    /// Lengths of time such as `[h]:mm` are numbers of days, not dates.
    private static boolean elapsed(String pattern) {
        String lower = pattern.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("[h") || lower.contains("[m") || lower.contains("[s");
    }

    /// @param date whether the cell is formatted as a date
    /// @param from1904 whether the workbook counts its days from 1904
    static SheetCell cell(BigDecimal number, boolean date, boolean from1904) {
        double serial = number.doubleValue();
        if (!date || serial < 0 || serial >= BEYOND_DATES) {
            return SheetCell.Decimal.ofBinary(number);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        if (serial < 1) {
            // a time of day without a date
            return SheetCell.text(moment.toLocalTime().toString());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? SheetCell.day(moment.toLocalDate())
                : SheetCell.moment(moment);
    }
}
