package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledTest {

    private enum Colour implements Labelled {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "its own class";
            }
        }
    }

    @Test
    void theKeyIsMadeFromTheEnumAndTheConstant() {
        assertThat(Colour.RED.label()).isEqualTo(Message.of("enum.Colour.RED"));
    }

    @Test
    void aConstantWithABodyBelongsToItsEnum() {
        assertThat(Colour.GREEN.label()).isEqualTo(Message.of("enum.Colour.GREEN"));
    }
}
