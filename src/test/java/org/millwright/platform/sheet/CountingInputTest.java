package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountingInputTest {

    private final CountingInput input = new CountingInput(new ByteArrayInputStream(new byte[10]));

    @Test
    void countsWhatWasReadHoweverItWasRead() throws IOException {
        assertThat(input.read()).isZero();
        assertThat(input.read(new byte[4])).isEqualTo(4);
        assertThat(input.read(new byte[8], 1, 2)).isEqualTo(2);

        assertThat(input.count()).isEqualTo(7);
    }

    @Test
    void theEndIsNotCounted() throws IOException {
        assertThat(input.readAllBytes()).hasSize(10);
        assertThat(input.read()).isEqualTo(-1);
        assertThat(input.read(new byte[4])).isEqualTo(-1);

        assertThat(input.count()).isEqualTo(10);
    }
}
