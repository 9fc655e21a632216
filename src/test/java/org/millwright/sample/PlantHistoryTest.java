package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PlantHistoryTest {

    @Test
    void theShelvesAreFilledOnTheFirstDay() {
        var content = Sample.SMALL.content;

        assertThat(content.history()
                        .takeWhile(event -> event.at().toLocalDate().equals(content.from()))
                        .filter(SampleEvent.PartReceived.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(content.parts().size() / 2);
    }

    @Test
    void endsByItself() {
        var history = Sample.SMALL.content.history().iterator();
        while (history.hasNext()) {
            history.next();
        }

        assertThatThrownBy(history::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void canBeToldAgain() {
        assertThat(Sample.SMALL.content.history().toList()).isEqualTo(Sample.SMALL.history);
    }
}
