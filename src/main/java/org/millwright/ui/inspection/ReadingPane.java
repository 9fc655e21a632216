package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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
import org.millwright.inspection.Units;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.LimitBar;
import org.millwright.ui.kit.Sparkline;

/// A number, large; beside it the limits with the number on them, the previous value and the last twelve.
final class ReadingPane extends AnswerPane {

    private static final String NO_NUMBER = "[^0-9.,+\\-\u2212]";

    private final Kit kit;
    private final PointState state;
    private final TextField input = new TextField();
    private final Label unit = new Label();
    private final Label turned = new Label();
    private final LimitBar bar = new LimitBar();
    private final Sparkline trend = new Sparkline();

    ReadingPane(Kit kit, LogRoundModel model, PointState state) {
        this.kit = kit;
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
        unit.getStyleClass().add("unit");
        HBox measured = new HBox(input, unit);
        measured.getStyleClass().add("measured");
        measured.setAlignment(Pos.CENTER_LEFT);
        if (point.unit() != null && Units.alternatives(point.unit()).size() > 1) {
            unit.setTooltip(new Tooltip(kit.text("rounds.key.unit")));
        }
        turned.getStyleClass().add("caption");
        VBox entry = new VBox(measured, turned);
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
        unit.setText(Objects.requireNonNullElse(state.unit(), ""));
        Answer shown = meant();
        showTurned(shown);
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

    /// What the number comes to in the unit of the point, where it is typed in another.
    private void showTurned(@Nullable Answer shown) {
        BigDecimal value = shown == null ? null : shown.reading();
        boolean other =
                value != null && !Objects.equals(state.unit(), state.point().unit());
        turned.setText(
                value != null && other
                        ? "= " + RoundLook.reading(kit, value, state.point().unit())
                        : "");
        turned.setVisible(other);
        turned.setManaged(other);
    }

    @Override
    @Nullable
    Answer meant() {
        if (state.typed().isBlank()) {
            return state.answer();
        }
        PointAnswer given = state.given();
        if (given == null) {
            return null;
        }
        Outcome<Answer> meant =
                Answering.answer(state.point().question(), new PointAnswer(given.checkPointId(), given.typed(), null));
        return meant.isDone() ? meant.orThrow() : null;
    }

    @Override
    boolean takeFocus() {
        input.requestFocus();
        input.selectAll();
        return true;
    }
}
