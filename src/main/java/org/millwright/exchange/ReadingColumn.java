package org.millwright.exchange;

import static org.millwright.exchange.ValueType.CHOICE;
import static org.millwright.exchange.ValueType.DECIMAL;
import static org.millwright.exchange.ValueType.FLAG;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.MOMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.meter.ReadingKind;

/// What a file can say about readings of meters, in the order of templates and exports.
public enum ReadingColumn implements ImportField {
    EQUIPMENT("equipment", LINE, "", "exchange.words.tag", "exchange.explain.reading-equipment"),
    METER("meter", LINE, "", "exchange.words.meter", "exchange.explain.meter"),
    READ_AT("at", MOMENT, "at", "exchange.words.read-at", "exchange.explain.read-at"),
    VALUE("value", DECIMAL, "value", "exchange.words.value", "exchange.explain.value"),
    UNIT("unit", LINE, "", "exchange.words.unit", "exchange.explain.unit"),
    KIND("kind", CHOICE, "kind", "exchange.words.reading-kind", "exchange.explain.reading-kind"),
    COUNTS_TO("counts-to", DECIMAL, "span", "exchange.words.counts-to", "exchange.explain.counts-to"),
    NEW_START("new-start", DECIMAL, "startValue", "exchange.words.new-start", "exchange.explain.new-start"),
    NOTE("note", LINE, "note", "exchange.words.note", "exchange.explain.reading-note"),
    SURE("sure", FLAG, "", "exchange.words.sure", "exchange.explain.sure");

    private final String key;
    private final ValueType type;
    private final String field;
    private final String otherHeadings;
    private final String explanation;

    ReadingColumn(String key, ValueType type, String field, String words, String explanation) {
        this.key = key;
        this.type = type;
        this.field = field;
        this.otherHeadings = words;
        this.explanation = explanation;
    }

    /// The column of a field of {@link org.millwright.meter.RecordReading}; the value's where the
    /// reading as a whole is meant.
    static ReadingColumn ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> !field.isEmpty() && column.field.equals(field))
                .findFirst()
                .orElse(VALUE);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public List<? extends Labelled> choices() {
        return this == KIND ? List.of(ReadingKind.values()) : List.of();
    }

    @Override
    public Optional<Message> otherWords(Labelled choice) {
        return switch (choice) {
            case ReadingKind.ROLL_OVER -> Optional.of(Message.of("exchange.words.roll-over"));
            case ReadingKind.REPLACEMENT -> Optional.of(Message.of("exchange.words.replacement-reading"));
            default -> Optional.empty();
        };
    }

    /// Readings are recorded, never changed.
    @Override
    public boolean clearable() {
        return false;
    }

    @Override
    public Message otherHeadings() {
        return Message.of(otherHeadings);
    }

    @Override
    public Message explanation() {
        return Message.of(explanation);
    }
}
