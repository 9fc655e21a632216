package org.millwright.sample.app;

import java.util.Objects;
import org.millwright.meter.RecordReading;
import org.millwright.sample.SampleEvent.MeterRead;

/// What was read from the meters.
final class MeterReplay {

    private final Books books;
    private final LoadedPlant plant;

    MeterReplay(Books books, LoadedPlant plant) {
        this.books = books;
        this.plant = plant;
    }

    void read(MeterRead event) {
        long meter = plant.meters.of(event.meter());
        RecordReading command = switch (event.kind()) {
            case NORMAL -> RecordReading.normal(meter, event.at(), event.value());
            case ROLL_OVER -> RecordReading.rollOver(meter, event.at(), event.value());
            case REPLACEMENT ->
                RecordReading.replacement(meter, event.at(), event.value(), Objects.requireNonNull(event.startValue()));
        };
        books.read(command);
    }
}
