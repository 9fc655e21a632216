package org.millwright.meter.app;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.Meter;
import org.millwright.meter.Reading;
import org.millwright.meter.RecordReading;
import org.millwright.meter.store.MeterStore;
import org.millwright.meter.store.ReadingStore;
import org.millwright.platform.db.HistoryLoad;

/// Loads the readings of years in bulk: of meters that nobody has read yet, in the order of time.
public final class ReadingHistory {

    private static final class Loaded {
        private final @Nullable BigDecimal span;
        private int entries;

        Loaded(Meter meter) {
            this.span = meter.fields().span();
        }
    }

    private final HistoryLoad history;
    private final MeterStore meters = new MeterStore();
    private final ReadingStore readings = new ReadingStore();
    private final Map<Long, Loaded> loaded = new HashMap<>();

    public ReadingHistory(HistoryLoad history) {
        this.history = history;
    }

    /// @param command fits the meter's course; who asks has made it so
    public void record(RecordReading command) {
        Loaded meter = loaded.computeIfAbsent(
                command.meterId(),
                id -> new Loaded(Objects.requireNonNull(meters.find(history.tx().dsl(), id))));
        LocalDateTime now =
                LocalDateTime.ofInstant(history.tx().now(), history.tx().zone());
        Reading reading = command.reading(now, meter.span);
        readings.load(history, command.meterId(), ++meter.entries, reading, command.source(), command.note());
    }
}
