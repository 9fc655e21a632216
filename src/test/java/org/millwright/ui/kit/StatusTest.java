package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class StatusTest {

    /// A colour never speaks alone: who cannot tell the colours apart reads the icons.
    @Test
    void eachMeaningHasAnIconOfItsOwn() {
        var word = Message.of("shell.saved");

        assertThat(Arrays.stream(Meaning.values())
                        .map(meaning -> Status.of(word, meaning).icon()))
                .hasSize(Meaning.values().length)
                .doesNotHaveDuplicates();
    }
}
