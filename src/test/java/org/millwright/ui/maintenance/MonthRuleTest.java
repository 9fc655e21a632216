package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.Scenes;

class MonthRuleTest {

    @ParameterizedTest
    @CsvSource({
        "SAME_DAY, on the day of the first date, am Tag des ersten Termins",
        "LAST_DAY, on the last day, am letzten Tag",
        "WEEKDAY, on the, am"
    })
    void eachGoesOnWithTheSentenceOfTheRule(MonthRule rule, String english, String german) {
        assertThat(Scenes.ENGLISH.text(rule)).isEqualTo(english);
        assertThat(Scenes.GERMAN.text(rule)).isEqualTo(german);
    }
}
