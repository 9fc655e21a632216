package org.millwright.exchange;

import static org.millwright.exchange.ColumnFrame.choice;
import static org.millwright.exchange.ColumnFrame.column;
import static org.millwright.exchange.ValueType.DECIMAL;
import static org.millwright.exchange.ValueType.FLAG;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.MOMENT;

import java.util.List;
import org.millwright.meter.ReadingKind;

/// What a file can say about readings of meters, in the order of templates and exports. Readings are recorded, never
/// changed: no column can be cleared.
public enum ReadingColumn implements ImportField {
    EQUIPMENT(column("equipment", LINE).headed("exchange.words.tag")),
    METER(column("meter", LINE)),
    READ_AT(column("at", MOMENT, "at")),
    VALUE(column("value", DECIMAL, "value")),
    UNIT(column("unit", LINE)),
    KIND(choice("kind", "kind", ReadingKind.values())
            .called(ReadingKind.ROLL_OVER, "exchange.words.roll-over")
            .called(ReadingKind.REPLACEMENT, "exchange.words.replacement-reading")),
    COUNTS_TO(column("counts-to", DECIMAL, "span")),
    NEW_START(column("new-start", DECIMAL, "startValue")),
    NOTE(column("note", LINE, "note").headed("exchange.words.note")),
    SURE(column("sure", FLAG));

    private final ColumnFrame frame;

    ReadingColumn(ColumnFrame frame) {
        this.frame = frame.in("exchange", "reading-");
    }

    /// The column of a field of {@link org.millwright.meter.RecordReading}; the value's where the
    /// reading as a whole is meant.
    static ReadingColumn ofField(String field) {
        return ColumnFrame.filling(field, List.of(values())).orElse(VALUE);
    }

    @Override
    public ColumnFrame frame() {
        return frame;
    }
}
