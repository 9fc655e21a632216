package org.millwright.maintenance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class ReasonTextTest {

    @Test
    void aReasonComesBackAsItWasGiven() {
        var reason = Message.of("maintenance.why.lead", 3, LocalDate.of(2026, 3, 1), "Größe\t1");

        assertThat(ReasonText.read(ReasonText.write(reason))).isEqualTo(reason);
        assertThat(ReasonText.read(ReasonText.write(Message.of("a.b")))).isEqualTo(Message.of("a.b"));
        assertThat(ReasonText.read(ReasonText.write(null))).isNull();
    }

    @Test
    void aLineBreakCannotPassForAnotherArgument() {
        assertThat(ReasonText.read(ReasonText.write(Message.of("a.b", "one\nd2026-99-99"))))
                .isEqualTo(Message.of("a.b", "one d2026-99-99"));
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() {
        assertThatThrownBy(() -> ReasonText.write(Message.of("a.b", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
