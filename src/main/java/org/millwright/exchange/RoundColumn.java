package org.millwright.exchange;

import static org.millwright.exchange.ColumnFrame.choice;
import static org.millwright.exchange.ColumnFrame.column;
import static org.millwright.exchange.ValueType.DECIMAL;
import static org.millwright.exchange.ValueType.FLAG;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.TEXT;

import java.util.List;
import org.millwright.inspection.CheckPointKind;

/// What a file can say about rounds and their check points, one row a point, in the order of templates and exports.
public enum RoundColumn implements ImportField {
    ROUND(column("round", LINE, "code")),
    NAME(column("name", LINE, "name")),
    AREA(column("area", LINE, "equipmentId")),
    ACTIVE(column("active", FLAG, "active")),
    NUMBER(column("no", DECIMAL)),
    MACHINE(column("equipment", LINE, "equipmentId").headed("exchange.words.tag")),
    POINT(column("point", LINE, "name")),
    KIND(choice("kind", "kind", CheckPointKind.values())
            .called(CheckPointKind.PASS_FAIL, "programme.words.pass-fail")
            .called(CheckPointKind.NUMBER, "programme.words.measured")),
    METER(column("meter", LINE, "meterId").headed("exchange.words.reading-meter")),
    UNIT(column("unit", LINE, "unit").headed("exchange.words.reading-unit").optional()),
    LOW_ALARM(limit("low-alarm", "lowAlarm")),
    LOW_WARNING(limit("low-warning", "lowWarning")),
    HIGH_WARNING(limit("high-warning", "highWarning")),
    HIGH_ALARM(limit("high-alarm", "highAlarm")),
    CHOICES(column("choices", TEXT, "choices").optional()),
    INSTRUCTION(column("instruction", TEXT, "instruction").optional()),
    WALKED(column("walked", FLAG, "active"));

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

    private final ColumnFrame frame;

    RoundColumn(ColumnFrame frame) {
        this.frame = frame.in("programme", "round-");
    }

    /// The column of a field of {@link org.millwright.inspection.RoundFields}; the round's where it has none.
    static RoundColumn ofRound(String field) {
        return ColumnFrame.filling(field, OF_ROUND).orElse(ROUND);
    }

    /// The column of a field of {@link org.millwright.inspection.CheckPointFields}; the point's where it has none.
    static RoundColumn ofPoint(String field) {
        return ColumnFrame.filling(field.equals("limits") ? "lowAlarm" : field, OF_POINT)
                .orElse(POINT);
    }

    @Override
    public ColumnFrame frame() {
        return frame;
    }

    private static ColumnFrame limit(String key, String field) {
        return column(key, DECIMAL, field).explained("programme.explain.limits").optional();
    }
}
