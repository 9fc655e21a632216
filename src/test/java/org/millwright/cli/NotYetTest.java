package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.platform.i18n.Messages;

class NotYetTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0 | One date up to 30 Apr 2026 is not made yet, because the lead time has not begun.",
                "1 | 1 | One date up to 30 Apr 2026 is not made yet, because the lead time has not begun; "
                        + "--early makes one of them now.",
                "5 | 3 | 5 dates up to 30 Apr 2026 are not made yet, because the lead time has not begun; "
                        + "--early makes 3 of them now."
            })
    void tellsHowManyWaitAndHowManyEarlyWouldMake(int dates, int early, String line) {
        assertThat(told(new NotYet(dates, early))).isEqualTo(line);
    }

    @Test
    void saysNothingWhenNoDateWaits() {
        assertThat(told(new NotYet(0, 0))).isNull();
    }

    private static @Nullable String told(NotYet notYet) {
        var english = new Messages(Locale.UK, ZoneOffset.UTC);
        return notYet.line(UNTIL).map(english::text).orElse(null);
    }
}
