package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.Stop;

/// Between rounds and what stands in the columns about them.
public final class PointValues {

    private PointValues() {}

    public static Map<ImportField, Object> of(RoundDetail round) {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(RoundColumn.NAME, round.fields().name());
        values.put(RoundColumn.AREA, tag(round, round.fields().equipmentId()));
        values.put(RoundColumn.ACTIVE, round.fields().active());
        return values;
    }

    public static Map<ImportField, Object> of(CheckPointFields point, RoundDetail round) {
        Question question = point.question();
        Map<ImportField, Object> values = new HashMap<>();
        values.put(RoundColumn.MACHINE, tag(round, point.equipmentId()));
        values.put(RoundColumn.POINT, point.name());
        values.put(RoundColumn.KIND, question.kind());
        values.put(RoundColumn.WALKED, point.active());
        put(
                values,
                RoundColumn.METER,
                question.meterId() == null ? null : round.meters().get(question.meterId()));
        put(values, RoundColumn.UNIT, question.unit());
        put(values, RoundColumn.LOW_ALARM, question.limits().lowAlarm());
        put(values, RoundColumn.LOW_WARNING, question.limits().lowWarning());
        put(values, RoundColumn.HIGH_WARNING, question.limits().highWarning());
        put(values, RoundColumn.HIGH_ALARM, question.limits().highAlarm());
        put(
                values,
                RoundColumn.CHOICES,
                question.choices().areMissing() ? null : question.choices().text());
        put(values, RoundColumn.INSTRUCTION, point.instruction());
        return values;
    }

    private static void put(Map<ImportField, Object> values, RoundColumn column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    private static String tag(RoundDetail round, @Nullable Long machine) {
        Stop stop = round.machines().get(Objects.requireNonNull(machine));
        return Objects.requireNonNull(stop).tag();
    }

    /// Choices as the register writes them, texts without the spaces around them.
    static void tidy(Map<ImportField, Object> values) {
        values.computeIfPresent(RoundColumn.CHOICES, (_, text) -> {
            Choices choices = Choices.read(text.toString().replace("\r", ""));
            return choices.areMissing() ? null : choices.text();
        });
        values.computeIfPresent(RoundColumn.INSTRUCTION, (_, text) -> {
            String tidied = text.toString().replace("\r\n", "\n").strip();
            return tidied.isEmpty() ? null : tidied;
        });
    }

    /// What a row asks for that does not say it: told from what else it says.
    static CheckPointKind kind(Map<ImportField, Object> values) {
        if (values.get(RoundColumn.KIND) instanceof CheckPointKind said) {
            return said;
        }
        if (values.containsKey(RoundColumn.METER)) {
            return CheckPointKind.METER;
        }
        if (values.containsKey(RoundColumn.CHOICES)) {
            return CheckPointKind.CHOICE;
        }
        boolean measured = values.containsKey(RoundColumn.UNIT)
                || values.containsKey(RoundColumn.LOW_ALARM)
                || values.containsKey(RoundColumn.LOW_WARNING)
                || values.containsKey(RoundColumn.HIGH_WARNING)
                || values.containsKey(RoundColumn.HIGH_ALARM);
        return measured ? CheckPointKind.NUMBER : CheckPointKind.PASS_FAIL;
    }

    static CheckPointFields fields(
            @Nullable Long id, Map<ImportField, Object> values, @Nullable Long machine, @Nullable Long meter) {
        String choices = text(values, RoundColumn.CHOICES);
        var question = new Question(
                kind(values),
                text(values, RoundColumn.UNIT),
                new Limits(
                        number(values, RoundColumn.LOW_ALARM),
                        number(values, RoundColumn.LOW_WARNING),
                        number(values, RoundColumn.HIGH_WARNING),
                        number(values, RoundColumn.HIGH_ALARM)),
                choices == null ? Choices.NONE : Choices.read(choices),
                meter);
        return new CheckPointFields(
                id,
                Objects.requireNonNullElse(text(values, RoundColumn.POINT), ""),
                machine,
                question,
                text(values, RoundColumn.INSTRUCTION),
                !Boolean.FALSE.equals(values.get(RoundColumn.WALKED)));
    }

    private static @Nullable String text(Map<ImportField, Object> values, RoundColumn column) {
        return (String) values.get(column);
    }

    private static @Nullable BigDecimal number(Map<ImportField, Object> values, RoundColumn column) {
        return (BigDecimal) values.get(column);
    }
}
