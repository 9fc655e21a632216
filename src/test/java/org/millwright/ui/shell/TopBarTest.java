package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopBarTest {

    @ParameterizedTest
    @CsvSource({"Maria Ebner, ME", "maria, M", "Anna Maria von der Au, AA", "j.smith, JS"})
    void initialsAreTheFirstAndTheLast(String name, String initials) {
        assertThat(TopBar.initials(name)).isEqualTo(initials);
    }
}
