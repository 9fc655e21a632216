package org.millwright.platform.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes whole days as an iCalendar file (RFC 5545), which Outlook, Thunderbird and others read.
public final class CalendarFile {

    /// One day in a calendar.
    ///
    /// @param uid the same for the same day in every file, so that reading a newer file changes it and adds none
    public record Day(String uid, LocalDate on, String summary, String description) {}

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    private final Appendable out;
    private final String stamp;

    private CalendarFile(Appendable out, Instant now) {
        this.out = out;
        this.stamp = STAMP.format(now);
    }

    /// @param name what programs call the calendar
    public static void write(Appendable out, String name, Instant now, Iterable<Day> days) throws IOException {
        var file = new CalendarFile(out, now);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Millwright//Millwright//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        for (Day day : days) {
            file.day(day);
        }
        file.line("END:VCALENDAR");
    }

    /// As one text.
    public static String text(String name, Instant now, Iterable<Day> days) {
        var text = new StringBuilder();
        try {
            write(text, name, now, days);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void day(Day day) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(day.uid()));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + day.on().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + day.on().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + escaped(day.summary()));
        if (!day.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(day.description()));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// Longer lines go on after a break and a space; a character of several octets is never torn.
    private void line(String text) throws IOException {
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        out.append("\r\n");
    }
}
