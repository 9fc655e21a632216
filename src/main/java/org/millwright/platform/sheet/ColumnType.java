package org.millwright.platform.sheet;

/// What a column of an exported table holds, and with it how its cells are shown.
public enum ColumnType {
    /// Names and sentences; a number that is a name stays text.
    TEXT("@", 12),
    INTEGER("#,##0", 10),
    /// Up to four decimals, as quantities have.
    DECIMAL("#,##0.00##", 12),
    MONEY("#,##0.00", 14),
    /// In the order of the reader's own locale.
    DATE("m/d/yy", 12),
    /// In the order of the reader's own locale.
    MOMENT("m/d/yy h:mm", 17),
    /// A share: 0.25 is shown as 25.0 %.
    PERCENT("0.0%", 10),
    FLAG("General", 8);

    private final String format;
    private final int leastWidth;

    ColumnType(String format, int leastWidth) {
        this.format = format;
        this.leastWidth = leastWidth;
    }

    /// The workbook's format code. The two of dates are the built-in ones that every program shows in its own language.
    String format() {
        return format;
    }

    /// In characters.
    int leastWidth() {
        return leastWidth;
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == MONEY || this == PERCENT;
    }
}
