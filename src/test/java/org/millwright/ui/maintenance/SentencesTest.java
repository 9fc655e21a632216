package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.KitFixture;

class SentencesTest {

    @Test
    void aSentenceBeginsWithACapitalWhateverItBeginsWith() {
        assertThat(Sentences.begun(KitFixture.kit(), Message.of("maintenance.sentence.alarm", "Vibration")))
                .isEqualTo("When Vibration is beyond its alarm limit");
        assertThat(Sentences.begun(KitFixture.kit(), Message.of("maintenance.sentence.word", "")))
                .isEmpty();
    }
}
