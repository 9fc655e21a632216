package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;

@FxTest
class BadgeTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, true", "999, 999, true", "1000, 999+, true", "-1, -1, false"})
    void asksForAttentionAboveZeroAndStaysSmall(int count, String text, boolean visible) {
        var badge = new Badge(new SimpleIntegerProperty(count));

        assertThat(badge.isVisible()).isEqualTo(visible);
        assertThat(badge.getText()).isEqualTo(text);
    }
}
