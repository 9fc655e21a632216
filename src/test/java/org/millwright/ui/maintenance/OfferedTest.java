package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.ui.kit.form.Picked;

class OfferedTest {

    private static final List<String> KNOWN = List.of("Running hours", "Strokes");

    @Test
    void knownNamesThatFitComeFirstThenWhatIsTyped() {
        assertThat(names("")).containsExactly("Running hours", "Strokes");
        assertThat(names("run")).containsExactly("Running hours", "run");
        assertThat(names("running HOURS ")).containsExactly("Running hours");
        assertThat(names("Starts")).containsExactly("Starts");
    }

    private static List<String> names(String typed) {
        return Offered.names(KNOWN, typed).stream().map(Picked::tag).toList();
    }
}
