package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickedTest {

    @ParameterizedTest
    @CsvSource({"P-101, Feed pump, P-101  Feed pump", "P-101, '', P-101", "'', Feed pump, Feed pump", "'', '', ''"})
    void isWrittenWithoutGapsForWhatIsMissing(String tag, String name, String text) {
        assertThat(new Picked(1, tag, name).text()).isEqualTo(text);
    }
}
