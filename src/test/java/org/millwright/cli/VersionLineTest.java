package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionLineTest {

    @Test
    void namesTheProgramAndAVersion() {
        assertThat(new VersionLine().getVersion())
                .singleElement()
                .asString()
                .matches("Millwright (\\d+\\.\\d+\\.\\d+.*|development)");
    }
}
