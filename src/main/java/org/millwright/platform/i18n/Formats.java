package org.millwright.platform.i18n;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Supplier;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// Writes dates, numbers and money as the user's locale does.
public final class Formats {

    private final Locale locale;
    private final Supplier<ZoneId> zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter month;

    /// @param zone of the days and times that are written; may change
    public Formats(Locale locale, Supplier<ZoneId> zone) {
        this.locale = locale;
        this.zone = zone;
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.dateTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        this.month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone.get();
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /// With the weekday: Tuesday, 10 March 2026.
    public String dayInFull(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /// With the weekday in short: Tue, 10 Mar 2026.
    public String dayOfWeekAndDate(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, locale) + ", " + date(day);
    }

    /// Day and month in the order of the language: 1 May, or May 1.
    public String dayOfYear(MonthDay day) {
        return DateTimeFormatter.ofPattern(DatePatterns.of("MMMMd", locale), locale)
                .format(day);
    }

    public String dateTime(Instant instant) {
        return dateTime.format(instant.atZone(zone.get()));
    }

    /// A moment that is by the plant's clock already.
    public String dateTime(LocalDateTime moment) {
        return dateTime.format(moment);
    }

    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /// Two decimals, grouped; without the currency.
    public String money(Money money) {
        return decimal(money.amount(), Money.POSTED_SCALE, Money.POSTED_SCALE);
    }

    /// As many decimals as the quantity has, at most four.
    public String quantity(Quantity quantity) {
        return decimal(quantity.value(), 0, Quantity.SCALE);
    }

    public String integer(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String decimal(BigDecimal number, int leastDecimals, int mostDecimals) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// Any value as text for people; what has no format of its own is shown by its `toString`.
    String any(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case MonthDay day -> dayOfYear(day);
            case Instant instant -> dateTime(instant);
            case LocalDateTime moment -> dateTime(moment);
            case YearMonth yearMonth -> month(yearMonth);
            case Month name -> name.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            case DayOfWeek name -> name.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            case Money money -> money(money);
            case Quantity quantity -> quantity(quantity);
            case BigDecimal number -> decimal(number, 0, 6);
            case Integer number -> integer(number);
            case Long number -> integer(number);
            default -> value.toString();
        };
    }
}
