package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.math.BigDecimal;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.platform.db.schema.tables.records.CheckPointRecord;
import org.millwright.platform.db.schema.tables.records.RoundAnswerRecord;
import org.millwright.workorder.WorkOrderRef;

/// Between the rows of check points and answers and what they mean.
final class PointRecords {

    private PointRecords() {}

    static void fill(CheckPointRecord record, CheckPointFields fields, int place) {
        Limits limits = fields.limits();
        record.setWalkOrder(place)
                .setEquipmentId(fields.equipmentId())
                .setName(fields.name().strip())
                .setKind(fields.kind().name())
                .setUnit(text(fields.unit()))
                .setChoices(text(fields.question().choices().text()))
                .setMeterId(fields.question().meterId())
                .setLowAlarm(limits.lowAlarm())
                .setLowWarning(limits.lowWarning())
                .setHighWarning(limits.highWarning())
                .setHighAlarm(limits.highAlarm())
                .setInstruction(text(fields.instruction()))
                .setActive(fields.active());
    }

    static CheckPointFields fields(Record found) {
        return new CheckPointFields(
                found.get(CHECK_POINT.ID),
                found.get(CHECK_POINT.NAME),
                found.get(CHECK_POINT.EQUIPMENT_ID),
                question(found),
                found.get(CHECK_POINT.INSTRUCTION),
                found.get(CHECK_POINT.ACTIVE));
    }

    static Question question(Record found) {
        String choices = found.get(CHECK_POINT.CHOICES);
        return new Question(
                CheckPointKind.valueOf(found.get(CHECK_POINT.KIND)),
                found.get(CHECK_POINT.UNIT),
                limits(found),
                choices == null ? Choices.NONE : Choices.read(choices),
                found.get(CHECK_POINT.METER_ID));
    }

    private static Limits limits(Record found) {
        return new Limits(
                number(found.get(CHECK_POINT.LOW_ALARM)),
                number(found.get(CHECK_POINT.LOW_WARNING)),
                number(found.get(CHECK_POINT.HIGH_WARNING)),
                number(found.get(CHECK_POINT.HIGH_ALARM)));
    }

    static void fill(RoundAnswerRecord record, Answer answer) {
        Zone zone = answer.zone();
        record.setVerdict(answer.verdict().name())
                .setZone(zone == null ? null : zone.name())
                .setReading(answer.reading())
                .setTyped(answer.typed())
                .setNote(answer.note());
    }

    static Answer answer(Record found) {
        String typed = found.get(ROUND_ANSWER.TYPED);
        return new Answer(
                Verdict.valueOf(found.get(ROUND_ANSWER.VERDICT)),
                zone(found.get(ROUND_ANSWER.ZONE)),
                number(found.get(ROUND_ANSWER.READING)),
                typed == null ? "" : typed,
                found.get(ROUND_ANSWER.NOTE));
    }

    /// With the work order that was made or added to.
    static GivenAnswer given(Record row) {
        Long order = row.get(WORK_ORDER.ID);
        return new GivenAnswer(
                answer(row),
                row.get(ROUND_ANSWER.ANSWERED_AT),
                row.get(ROUND_ANSWER.ANSWERED_BY),
                order == null ? null : new WorkOrderRef(order, row.get(WORK_ORDER.WORK_ORDER_NO)));
    }

    static @Nullable Zone zone(@Nullable String name) {
        return name == null ? null : Zone.valueOf(name);
    }

    /// Without the zeros that the column adds: 92.5, not 92.500000.
    static @Nullable BigDecimal number(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable String text(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : entered.strip();
    }
}
