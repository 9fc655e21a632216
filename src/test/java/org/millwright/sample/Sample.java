package org.millwright.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Plants made once for all tests, with their histories.
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    static final Sample SMALL = new Sample(SampleSize.SMALL);
    static final Sample PLANT = new Sample(SampleSize.PLANT);

    final SampleContent content;
    final List<SampleEvent> history;

    private Sample(SampleSize size) {
        content = SamplePlant.generate(size, 42, TODAY);
        history = content.history().toList();
    }

    static Stream<Sample> all() {
        return Stream.of(SMALL, PLANT);
    }

    <T extends SampleEvent> Stream<T> events(Class<T> type) {
        return history.stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public String toString() {
        return content.equipment().size() + " pieces of equipment";
    }
}
