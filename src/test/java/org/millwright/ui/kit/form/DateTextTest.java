package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private static DateText in(String language) {
        return new DateText(Locale.forLanguageTag(language), Map.of("today", 0, "heute", 0, "tomorrow", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "3/12/26, en-US, 2026-03-12",
        "3/12/26, en-GB, 2026-12-03",
        "3.12.26, de-DE, 2026-12-03",
        "031226, en-US, 2026-03-12",
        "031226, de-DE, 2026-12-03",
        "03122026, en-GB, 2026-12-03",
        "0312, de-DE, 2026-12-03",
        "12.3., de-DE, 2026-03-12",
        "12.3, de-DE, 2026-03-12",
        "25/12/26, en-US, 2026-12-25",
        "12/25/26, en-GB, 2026-12-25",
        "2026-03-12, en-US, 2026-03-12",
        "15, en-GB, 2026-03-15",
        "today, en-US, 2026-03-12",
        "HEUTE, de-DE, 2026-03-12",
        "tomorrow, en-US, 2026-03-13",
        "+7, en-US, 2026-03-19",
        "-1, en-US, 2026-03-11",
        "+2w, en-US, 2026-03-26",
        "+1m, en-US, 2026-04-12",
        "-1y, en-US, 2025-03-12",
        "12 Mar 2026, en-GB, 2026-03-12",
        "12.03.2026, de-DE, 2026-03-12",
        "29/2/28, en-GB, 2028-02-29",
    })
    void readsWhatPeopleType(String typed, String language, LocalDate meant) {
        assertThat(in(language).read(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "32", "30/2/26", "13/13/26", "99999999", "1/2/3/4", "0/0/26", "12345", "1/2/126"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(in("en-GB").read(typed, TODAY)).isEmpty();
        assertThat(in("de-DE").read(typed, TODAY)).isEmpty();
    }
}
