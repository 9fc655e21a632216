package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void keepsItsLinesAsTheyWereSaid() {
        List<Message> said = new ArrayList<>(List.of(Message.of("stock.reorder.on-hand", 3, "pcs")));
        var explanation = new Explanation(said);
        said.clear();

        assertThat(explanation).isEqualTo(Explanation.of(Message.of("stock.reorder.on-hand", 3, "pcs")));
    }
}
