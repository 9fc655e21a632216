package org.millwright.ui.inspection;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices.Choice;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.Correction;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;

/// Asks what is right at a point of a signed run, and why the record is wrong.
final class CorrectionCard {

    /// What was entered, in the words of an answer.
    private record Entry(FormField<?> field, Supplier<@Nullable String> typed, Supplier<@Nullable Verdict> judged) {}

    private CorrectionCard() {}

    static void open(Kit kit, RoundServices services, long runId, PointState state, Consumer<Correction> done) {
        Entry right = right(kit, state);
        right.field().required();
        TextEntry note = TextEntry.line(kit, "note", "rounds.note");
        TextEntry reason = TextEntry.line(kit, "reason", "rounds.field.correction-reason");
        reason.required();
        Ask.open(
                kit,
                Message.of("rounds.ask.correct", state.point().name()),
                "rounds.verb.correct",
                form(kit, state).add(right.field(), note, reason),
                () -> new CorrectAnswer(
                        runId,
                        new PointAnswer(
                                state.point().checkPointId(),
                                Objects.requireNonNullElse(right.typed().get(), ""),
                                right.judged().get(),
                                note.value()),
                        Objects.requireNonNullElse(reason.value(), "")),
                services.corrections()::correct,
                done);
    }

    /// What stands on record first: nobody knows it by heart.
    private static FormPane form(Kit kit, PointState state) {
        var form = new FormPane(kit);
        Answer recorded = state.answer();
        String found = recorded == null
                ? ""
                : PointText.found(kit, recorded, state.point().question());
        String unit = state.point().unit();
        var lines = new VBox(
                line(kit.text("rounds.correct-recorded", found.isEmpty() ? kit.text("rounds.not-done") : found)));
        if (state.isNumber() && unit != null) {
            lines.getChildren().add(line(kit.text("rounds.correct-unit", unit)));
        }
        return form.with(lines);
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        return line;
    }

    private static Entry right(Kit kit, PointState state) {
        return switch (state.point().kind()) {
            case NUMBER, METER, TEXT -> {
                TextEntry text = TextEntry.line(kit, "typed", "rounds.field.right");
                yield new Entry(text, text::value, () -> null);
            }
            case CHOICE -> {
                List<String> choices = state.point().question().choices().all().stream()
                        .map(Choice::text)
                        .toList();
                ChoiceEntry<String> choice = ChoiceEntry.of(kit, "typed", "rounds.field.right", choices, text -> text);
                yield new Entry(choice, choice::value, () -> null);
            }
            case PASS_FAIL, PHOTO -> {
                boolean photo = state.point().kind() == CheckPointKind.PHOTO;
                ChoiceEntry<Verdict> verdict = ChoiceEntry.of(kit, "typed", "rounds.field.right", Verdict.GIVEN);
                yield new Entry(
                        verdict,
                        () -> photo || verdict.value() == null
                                ? ""
                                : String.valueOf(verdict.value().key()),
                        () -> photo ? verdict.value() : null);
            }
        };
    }
}
