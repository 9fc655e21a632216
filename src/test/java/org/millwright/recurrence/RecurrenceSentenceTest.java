package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.platform.i18n.Messages;

class RecurrenceSentenceTest {

    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY | Every day | Jeden Tag",
                "FREQ=DAILY;INTERVAL=90 | Every 90 days | Alle 90 Tage",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR | Every 3 months on the last Friday | Alle 3 Monate am letzten"
                        + " Freitag",
                "FREQ=MONTHLY;BYMONTHDAY=-1 | Every month on the last day | Jeden Monat am letzten Tag",
                "FREQ=MONTHLY;BYMONTHDAY=1,15,-2 | Every month on day 1, day 15 and the second to last day | Jeden"
                        + " Monat am 1., 15. und vorletzten Tag",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | Every 2 weeks on Tuesday and Sunday | Alle 2 Wochen am Dienstag"
                        + " und Sonntag",
                "FREQ=YEARLY;BYMONTH=9,3;BYMONTHDAY=15 | Every year on day 15 in March and September | Jedes Jahr am"
                        + " 15. im März und September",
                "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR | Every month on day 13 if that is Friday | Jeden Monat am 13."
                        + " wenn das Freitag ist",
                "FREQ=YEARLY;BYDAY=20MO,21MO | Every year on the 20th Monday and the 21st Monday | Jedes Jahr am 20."
                        + " Montag und 21. Montag",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1 | Every month on Monday and Tuesday, only the first of these"
                        + " dates | Jeden Monat am Montag und Dienstag, nur den ersten dieser Termine",
                "FREQ=DAILY;COUNT=10 | Every day, 10 times | Jeden Tag, 10-mal",
                "FREQ=DAILY;COUNT=1 | Every day, once | Jeden Tag, einmal",
                "FREQ=WEEKLY;UNTIL=20251231 | Every week, until 31 Dec 2025 | Jede Woche, bis 31.12.2025",
                "FREQ=MONTHLY;BYMONTHDAY=31;SKIP=OMIT | Every month on day 31, left out in months that lack the day |"
                        + " Jeden Monat am 31., entfällt in Monaten ohne diesen Tag",
            })
    void readsAsASentence(String rule, String english, String german) {
        var sentence = Recurrence.parse(rule).orThrow().sentence();

        assertThat(ENGLISH.text(sentence)).isEqualTo(english);
        assertThat(GERMAN.text(sentence)).isEqualTo(german);
    }
}
