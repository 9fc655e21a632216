package org.millwright.ui.maintenance;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormField;

/// The rule of a plan as a sentence built from choices: every 3 months on the last Friday. Its value is
/// the rule's text. A rule that the choices cannot say is shown and edited as text.
final class RuleEntry extends FormField<String> {

    private static final List<Integer> POSITIONS = List.of(1, 2, 3, 4, -1);
    private static final double NUMBER_WIDTH = 56;
    private static final double SHORT_WORDS_WIDTH = 84;

    private final FlowPane sentence = new FlowPane();
    private final TextField interval = new TextField();
    private final ComboBox<Frequency> frequency;
    private final ComboBox<MonthRule> monthRule;
    private final ComboBox<Integer> position;
    private final ComboBox<DayOfWeek> weekday;
    private final Map<DayOfWeek, ToggleButton> weekdays = new EnumMap<>(DayOfWeek.class);
    private final TextField ownRule = new TextField();
    private boolean asText;
    private boolean filling;

    RuleEntry(Kit kit) {
        super(kit, "recurrence", "plans.field.rule");
        interval.setPrefWidth(NUMBER_WIDTH);
        interval.setMinWidth(NUMBER_WIDTH);
        interval.setAlignment(Pos.CENTER_RIGHT);
        frequency = combo(
                "plans.rule.unit",
                List.of(Frequency.values()),
                unit -> kit.messages().text(unit));
        monthRule = combo(
                "plans.rule.day",
                List.of(MonthRule.values()),
                rule -> kit.messages().text(rule));
        position = combo("plans.rule.which", POSITIONS, at -> kit.text("plans.rule.position", at));
        weekday = combo("plans.rule.weekday", List.of(DayOfWeek.values()), day -> name(day, TextStyle.FULL));
        for (DayOfWeek day : DayOfWeek.values()) {
            var toggle = new ToggleButton(name(day, TextStyle.SHORT));
            toggle.setAccessibleText(name(day, TextStyle.FULL));
            toggle.selectedProperty().subscribe((_, _) -> edited());
            weekdays.put(day, toggle);
        }
        interval.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                check();
            }
        });
        interval.textProperty().subscribe((_, _) -> edited());
        ownRule.textProperty().subscribe((_, _) -> edited());
        ownRule.setPrefColumnCount(36);
        ownRule.setAccessibleText(kit.text("plans.rule.own"));
        sentence.getStyleClass().add("rule-sentence");
        sentence.setHgap(8);
        sentence.setVgap(8);
        sentence.prefWrapLengthProperty().bind(widthProperty());
        hold(sentence);
        wide();
        value(RuleParts.MONTHLY.rule().text());
    }

    @Override
    public @Nullable String value() {
        if (asText) {
            return ownRule.getText().isBlank() ? null : ownRule.getText().strip();
        }
        int every = typedInterval();
        return every < 1 ? null : parts(every).rule().text();
    }

    @Override
    protected @Nullable Message unreadable() {
        return !asText && typedInterval() < 1 ? Message.of("plans.rule.whole-number") : null;
    }

    @Override
    protected void fill(@Nullable String text) {
        RuleParts parts = switch (Recurrence.parse(text)) {
            case Outcome.Done<Recurrence>(var rule) -> RuleParts.of(rule).orElse(null);
            case Outcome.Refused<Recurrence> _ -> null;
        };
        filling = true;
        asText = parts == null;
        if (parts == null) {
            ownRule.setText(text == null ? "" : text);
        } else {
            interval.setText(String.valueOf(parts.interval()));
            frequency.setValue(parts.frequency());
            monthRule.setValue(parts.monthRule());
            position.setValue(parts.position() == 0 ? 1 : parts.position());
            weekday.setValue(parts.weekday());
            weekdays.forEach(
                    (day, toggle) -> toggle.setSelected(parts.weekdays().contains(day)));
        }
        filling = false;
        arrange();
    }

    /// The rule as a sentence.
    @Override
    protected String text(String value) {
        return switch (Recurrence.parse(value)) {
            case Outcome.Done<Recurrence>(var rule) -> kit().text(rule.sentence());
            case Outcome.Refused<Recurrence> _ -> value;
        };
    }

    @Override
    protected Control control() {
        return asText ? ownRule : interval;
    }

    private void edited() {
        if (!filling) {
            arrange();
            changed();
            if (!interval.getText().isBlank()) {
                check();
            }
        }
    }

    /// Shows the choices that the unit has.
    private void arrange() {
        List<Node> words = new ArrayList<>();
        if (asText) {
            words.add(ownRule);
        } else {
            words.addAll(List.of(word("plans.rule.every"), interval, frequency));
            if (frequency.getValue() == Frequency.WEEKLY) {
                words.add(word("plans.rule.on"));
                words.addAll(weekdays.values());
            } else if (frequency.getValue() == Frequency.MONTHLY) {
                words.add(monthRule);
                if (monthRule.getValue() == MonthRule.WEEKDAY) {
                    words.addAll(List.of(position, weekday));
                }
            }
        }
        // "on the" is short, the other days of a month are not
        monthRule.setPrefWidth(
                monthRule.getValue() == MonthRule.WEEKDAY ? SHORT_WORDS_WIDTH : Region.USE_COMPUTED_SIZE);
        if (!sentence.getChildren().equals(words)) {
            sentence.getChildren().setAll(words);
        }
    }

    private Label word(String key) {
        var label = new Label(kit().text(key));
        label.setMinHeight(28);
        return label;
    }

    private RuleParts parts(int every) {
        Set<DayOfWeek> days = new TreeSet<>();
        weekdays.forEach((day, toggle) -> {
            if (toggle.isSelected()) {
                days.add(day);
            }
        });
        return new RuleParts(
                every, frequency.getValue(), days, monthRule.getValue(), position.getValue(), weekday.getValue());
    }

    private int typedInterval() {
        String typed = interval.getText().strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, kit().formats().locale());
    }

    private <T> ComboBox<T> combo(String label, List<T> choices, Function<T, String> text) {
        var combo = new ComboBox<T>();
        combo.getItems().setAll(choices);
        combo.setAccessibleText(kit().text(label));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : text.apply(choice);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        combo.setValue(choices.getFirst());
        combo.valueProperty().subscribe((_, _) -> edited());
        return combo;
    }
}
