package org.millwright.inspection.app;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.AnswerRow;
import org.millwright.inspection.Correction;
import org.millwright.inspection.Limits;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;

/// The columns of a round's history in a spreadsheet: what was entered stands beside what it means, and what is right
/// since beside both.
final class AnswerColumns {

    private AnswerColumns() {}

    static ListSheet<AnswerRow> sheet(Messages messages) {
        return new ListSheet<AnswerRow>(messages, "inspection.sheet.history")
                .text("inspection.sheet.round", AnswerRow::roundCode)
                .text("inspection.sheet.round-name", AnswerRow::roundName)
                .text("inspection.sheet.run", row -> row.run().number())
                .moment("inspection.sheet.signed", AnswerRow::signedAt)
                .text("inspection.sheet.signed-by", AnswerRow::signedBy)
                .text("inspection.sheet.machine", row -> row.stop().tag())
                .text("inspection.sheet.machine-name", row -> row.stop().name())
                .text("inspection.sheet.point", AnswerRow::point)
                .label("inspection.sheet.kind", row -> row.asked().kind())
                .moment(
                        "inspection.sheet.answered",
                        row -> row.given() == null ? null : row.given().at())
                .text("inspection.sheet.inspector", AnswerRow::inspector)
                .text("inspection.sheet.entry", row -> given(row, Answer::typed))
                .decimal("inspection.sheet.value", row -> given(row, Answer::reading))
                .text("inspection.sheet.unit", row -> row.asked().unit())
                .text(
                        "inspection.sheet.verdict",
                        row -> row.given() == null
                                ? messages.text("inspection.sheet.not-done")
                                : messages.text(row.given().answer().verdict()))
                .text("inspection.sheet.zone", row -> zone(messages, given(row, answer -> answer)))
                .text("inspection.sheet.note", row -> given(row, Answer::note))
                .decimal("inspection.sheet.low-alarm", row -> limit(row, Limits::lowAlarm))
                .decimal("inspection.sheet.low-warning", row -> limit(row, Limits::lowWarning))
                .decimal("inspection.sheet.high-warning", row -> limit(row, Limits::highWarning))
                .decimal("inspection.sheet.high-alarm", row -> limit(row, Limits::highAlarm))
                .text(
                        "inspection.sheet.order",
                        row -> row.given() == null || row.given().workOrder() == null
                                ? null
                                : row.given().workOrder().number())
                .text(
                        "inspection.sheet.right-entry",
                        row -> corrected(row, right -> right.answer().typed()))
                .decimal(
                        "inspection.sheet.right-value",
                        row -> corrected(row, right -> right.answer().reading()))
                .text(
                        "inspection.sheet.right-verdict",
                        row -> corrected(
                                row, right -> messages.text(right.answer().verdict())))
                .text(
                        "inspection.sheet.right-note",
                        row -> corrected(row, right -> right.answer().note()))
                .text("inspection.sheet.reason", row -> corrected(row, Correction::reason))
                .text("inspection.sheet.corrected-by", row -> corrected(row, Correction::by))
                .moment("inspection.sheet.corrected", row -> corrected(row, Correction::at));
    }

    private static <T> @Nullable T given(AnswerRow row, Function<Answer, @Nullable T> value) {
        return row.given() == null ? null : value.apply(row.given().answer());
    }

    private static <T> @Nullable T corrected(AnswerRow row, Function<Correction, @Nullable T> value) {
        return row.correction() == null ? null : value.apply(row.correction());
    }

    private static @Nullable String zone(Messages messages, @Nullable Answer answer) {
        return answer == null || answer.zone() == null ? null : messages.text(answer.zone());
    }

    private static @Nullable BigDecimal limit(AnswerRow row, Function<Limits, @Nullable BigDecimal> which) {
        return which.apply(row.asked().limits());
    }
}
