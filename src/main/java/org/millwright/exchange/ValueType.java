package org.millwright.exchange;

/// What a field of an import holds.
public enum ValueType {
    /// Text of one line, such as a name or a number used as one; spaces around it are no part of it.
    LINE,
    /// Text of several lines, kept exactly as it stands.
    TEXT,
    MONEY,
    /// A number with at most four decimals.
    DECIMAL,
    /// Names with a number each: "P-101 = 1200; P-102 = 900.5".
    NUMBERS_BY_NAME,
    /// A whole number.
    WHOLE,
    DATE,
    /// A day of any year.
    MONTH_DAY,
    /// A local time, or a day alone.
    MOMENT,
    /// Yes or no.
    FLAG,
    /// One of the constants of an enum, by any of its names.
    CHOICE
}
