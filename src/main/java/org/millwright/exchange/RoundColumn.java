package org.millwright.exchange;

import static org.millwright.exchange.ValueType.CHOICE;
import static org.millwright.exchange.ValueType.DECIMAL;
import static org.millwright.exchange.ValueType.FLAG;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.millwright.inspection.CheckPointKind;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// What a file can say about rounds and their check points, one row a point, in the order of templates and exports.
public enum RoundColumn implements ImportField {
    ROUND("round", LINE, "code", "programme.words.round", "programme.explain.round"),
    NAME("name", LINE, "name", "programme.words.round-name", "programme.explain.round-name"),
    AREA("area", LINE, "equipmentId", "programme.words.round-area", "programme.explain.round-area"),
    ACTIVE("active", FLAG, "active", "programme.words.round-active", "programme.explain.round-active"),
    NUMBER("no", DECIMAL, "", "programme.words.point-no", "programme.explain.point-no"),
    MACHINE("equipment", LINE, "equipmentId", "exchange.words.tag", "programme.explain.point-equipment"),
    POINT("point", LINE, "name", "programme.words.point", "programme.explain.point"),
    KIND("kind", CHOICE, "kind", "programme.words.point-kind", "programme.explain.point-kind"),
    METER("meter", LINE, "meterId", "exchange.words.meter", "programme.explain.point-meter"),
    UNIT("unit", LINE, "unit", "exchange.words.unit", "programme.explain.point-unit"),
    LOW_ALARM("low-alarm", DECIMAL, "lowAlarm", "programme.words.low-alarm", "programme.explain.limits"),
    LOW_WARNING("low-warning", DECIMAL, "lowWarning", "programme.words.low-warning", "programme.explain.limits"),
    HIGH_WARNING("high-warning", DECIMAL, "highWarning", "programme.words.high-warning", "programme.explain.limits"),
    HIGH_ALARM("high-alarm", DECIMAL, "highAlarm", "programme.words.high-alarm", "programme.explain.limits"),
    CHOICES("choices", TEXT, "choices", "programme.words.choices", "programme.explain.choices"),
    INSTRUCTION("instruction", TEXT, "instruction", "programme.words.instruction", "programme.explain.instruction"),
    WALKED("walked", FLAG, "active", "programme.words.walked", "programme.explain.walked");

    /// About the round itself: said in one of its rows is enough.
    static final List<RoundColumn> OF_ROUND = List.of(NAME, AREA, ACTIVE);

    static final List<RoundColumn> OF_POINT = List.of(
            MACHINE,
            POINT,
            KIND,
            METER,
            UNIT,
            LOW_ALARM,
            LOW_WARNING,
            HIGH_WARNING,
            HIGH_ALARM,
            CHOICES,
            INSTRUCTION,
            WALKED);

    private final String key;
    private final ValueType type;
    private final String field;
    private final String otherHeadings;
    private final String explanation;

    RoundColumn(String key, ValueType type, String field, String words, String explanation) {
        this.key = key;
        this.type = type;
        this.field = field;
        this.otherHeadings = words;
        this.explanation = explanation;
    }

    /// The column of a field of {@link org.millwright.inspection.RoundFields}; the round's where it has none.
    static RoundColumn ofRound(String field) {
        return find(OF_ROUND, field).orElse(ROUND);
    }

    /// The column of a field of {@link org.millwright.inspection.CheckPointFields}; the point's where it has none.
    static RoundColumn ofPoint(String field) {
        return find(OF_POINT, field.equals("limits") ? "lowAlarm" : field).orElse(POINT);
    }

    private static Optional<RoundColumn> find(List<RoundColumn> columns, String field) {
        return columns.stream().filter(column -> column.field.equals(field)).findFirst();
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
        return this == KIND ? List.of(CheckPointKind.values()) : List.of();
    }

    @Override
    public Optional<Message> otherWords(Labelled choice) {
        return Arrays.asList(CheckPointKind.PASS_FAIL, CheckPointKind.NUMBER).contains(choice)
                ? Optional.of(Message.of(
                        choice == CheckPointKind.NUMBER ? "programme.words.measured" : "programme.words.pass-fail"))
                : Optional.empty();
    }

    @Override
    public boolean clearable() {
        return switch (this) {
            case UNIT, LOW_ALARM, LOW_WARNING, HIGH_WARNING, HIGH_ALARM, CHOICES, INSTRUCTION -> true;
            default -> false;
        };
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
