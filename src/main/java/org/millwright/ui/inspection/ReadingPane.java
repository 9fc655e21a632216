package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PastAnswer;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.SheetPoint;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.LimitBar;
import org.millwright.ui.kit.Sparkline;

/// A number, large; beside it the limits with the number on them, the previous value and the last twelve.
final class ReadingPane extends AnswerPane {

    private static final String NO_NUMBER = "[^0-9.,+\\-\u2212]";

    private final PointState state;
    private final TextField input = new TextField();
    private final LimitBar bar = new LimitBar();
    private final Sparkline trend = new Sparkline();

    ReadingPane(Kit kit, LogRoundModel model, PointState state) {
        this.state = state;
        SheetPoint point = state.point();
        input.getStyleClass().addAll("reading", "number");
        input.setId("reading");
        input.setAccessibleText(point.name());
        input.textProperty().subscribe((old, now) -> model.type(now));
        // letters are keys here, not text
        input.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().matches(NO_NUMBER)) {
                event.consume();
            }
        });
        Label unit = new Label(Objects.requireNonNullElse(point.unit(), ""));
        unit.getStyleClass().add("unit");
        HBox entry = new HBox(input, unit);
        entry.getStyleClass().add("measured");
        entry.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("answer-pane");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(entry);
        if (!point.limits().equals(Limits.NONE)) {
            Label words = new Label(RoundLook.limits(kit, point.limits()));
            words.getStyleClass().add("caption");
            VBox limits = new VBox(bar, words);
            limits.getStyleClass().add("limits");
            getChildren().add(limits);
        }
        previous(kit, point).ifPresent(getChildren()::add);
        update();
    }

    private Optional<VBox> previous(Kit kit, SheetPoint point) {
        PastAnswer before = point.past().stream()
                .filter(past -> past.reading() != null)
                .reduce((one, next) -> next)
                .orElse(null);
        BigDecimal value = before == null ? null : before.reading();
        if (before == null || value == null) {
            return Optional.empty();
        }
        Label words = new Label(kit.text(
                "rounds.previous",
                RoundLook.reading(kit, value, point.unit()),
                before.at().atZone(kit.formats().zone()).toLocalDate()));
        words.getStyleClass().add("caption");
        VBox past = new VBox(trend, words);
        past.getStyleClass().add("limits");
        return Optional.of(past);
    }

    @Override
    void update() {
        if (!input.getText().equals(state.typed())) {
            input.setText(state.typed());
        }
        Answer shown = meant();
        BigDecimal value = shown == null ? null : shown.reading();
        bar.show(RoundLook.bar(state.point().limits()), value == null ? null : value.doubleValue());
        List<Double> values = new ArrayList<>();
        for (PastAnswer past : state.point().past()) {
            BigDecimal before = past.reading();
            if (before != null) {
                values.add(before.doubleValue());
            }
        }
        if (value != null) {
            values.add(value.doubleValue());
        }
        trend.show(values);
    }

    @Override
    @Nullable
    Answer meant() {
        if (state.typed().isBlank()) {
            return state.answer();
        }
        SheetPoint point = state.point();
        Outcome<Answer> meant =
                Answering.answer(point.question(), new PointAnswer(point.checkPointId(), state.typed(), null));
        return meant.isDone() ? meant.orThrow() : null;
    }

    @Override
    boolean takeFocus() {
        input.requestFocus();
        input.selectAll();
        return true;
    }
}
