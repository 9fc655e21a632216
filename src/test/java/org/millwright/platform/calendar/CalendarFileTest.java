package org.millwright.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.platform.calendar.CalendarFile.Day;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Test
    void aDayIsAWholeDayThatKeepsNobodyBusy() {
        String text = text(new Day("PM-1-7-20260401", LocalDate.of(2026, 4, 1), "PM-1 Grease", ""));

        assertThat(text.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .containsSequence(
                        "BEGIN:VEVENT",
                        "UID:PM-1-7-20260401",
                        "DTSTAMP:20260310T090000Z",
                        "DTSTART;VALUE=DATE:20260401",
                        "DTEND;VALUE=DATE:20260402",
                        "SUMMARY:PM-1 Grease",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(text).doesNotContain("DESCRIPTION").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatMeansSomethingInTheFileIsEscaped() {
        String text = text(new Day("1", LocalDate.of(2026, 4, 1), "Oil; filter, \\ and\nseal\u0007", ""));

        assertThat(text).contains("SUMMARY:Oil\\; filter\\, \\\\ and\\nseal \r\n");
    }

    @Test
    void longLinesAreFoldedWithoutTearingACharacter() {
        String words = "Schmieröl prüfen ✓ 𝄞 ".repeat(20).strip();
        String text = text(new Day("1", LocalDate.of(2026, 4, 1), "x", words));

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", "")).contains("DESCRIPTION:" + words);
    }

    private static String text(Day day) {
        return CalendarFile.text("Plans", NOW, List.of(day));
    }
}
