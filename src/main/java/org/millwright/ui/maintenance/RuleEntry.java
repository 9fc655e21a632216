package org.millwright.ui.maintenance;

import atlantafx.base.theme.Tweaks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.theme.Icons;

/// The calendar trigger of a plan as a sentence built from choices: every 3 months on the last Friday. Its value is
/// the rule's text. A rule that the choices cannot say is shown and edited as text.
final class RuleEntry extends SentenceEntry<String> {

    private static final List<Integer> POSITIONS = List.of(1, 2, 3, 4, -1);
    private static final double NUMBER_WIDTH = 56;
    private static final double SHORT_WORDS_WIDTH = 84;

    private final TextField interval = number("plans.field.rule", NUMBER_WIDTH);
    private final ComboBox<Frequency> frequency;
    private final ComboBox<MonthRule> monthRule;
    private final ComboBox<Integer> position;
    private final ComboBox<DayOfWeek> weekday;
    private final Toggles<DayOfWeek> weekdays;
    private final Toggles<Month> months;
    private final DateEntry until;
    private final TextField ownRule = new TextField();
    private final CheckMenuItem someMonths;
    private final CheckMenuItem ends;
    private final CheckMenuItem asText;
    private final MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
    private final Node every = word("plans.rule.every");
    private final Node on = word("plans.rule.on");
    private final Node in = word("plans.rule.in");
    private final Node untilWord = word("plans.rule.until");

    RuleEntry(Kit kit) {
        super(kit, "recurrence", "plans.field.rule");
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
        weekdays = new Toggles<>(List.of(DayOfWeek.values()), this::name, this::edited);
        months = new Toggles<>(List.of(Month.values()), this::name, this::edited);
        until = new DateEntry(kit, "rule-until", "plans.rule.until-day");
        until.onChange(this::edited);
        ownRule.textProperty().subscribe((_, _) -> edited());
        ownRule.setPrefColumnCount(36);
        ownRule.setAccessibleText(kit.text("plans.rule.own"));
        someMonths = item("plans.rule.some-months");
        ends = item("plans.rule.ends");
        asText = item("plans.rule.as-text");
        asText.setOnAction(_ -> write());
        var remove = new MenuItem(kit.text("plans.rule.remove"));
        remove.setOnAction(_ -> remove());
        more.getItems().setAll(someMonths, ends, asText, remove);
        more.getStyleClass().addAll("flat", "icon-button", Tweaks.NO_ARROW);
        more.setAccessibleText(kit.text("plans.rule.more"));
        lasting();
        value(RuleParts.MONTHLY.rule().text());
    }

    @Override
    protected @Nullable String read() {
        if (asText.isSelected()) {
            return ownRule.getText().isBlank() ? null : ownRule.getText().strip();
        }
        int typed = typedInterval();
        return typed < 1 ? null : parts(typed).rule().text();
    }

    @Override
    protected @Nullable Message problem() {
        if (asText.isSelected()) {
            return ownRule.getText().isBlank() ? Message.of("check.required") : null;
        }
        if (typedInterval() < 1) {
            return Message.of("plans.rule.whole-number");
        }
        return ends.isSelected() && until.value() == null ? Message.of("plans.rule.last-day") : null;
    }

    @Override
    protected boolean isBegun() {
        return asText.isSelected() || !interval.getText().isBlank();
    }

    @Override
    protected void write(String text) {
        RuleParts parts = parsed(text);
        asText.setSelected(parts == null);
        if (parts == null) {
            ownRule.setText(text);
            return;
        }
        interval.setText(String.valueOf(parts.interval()));
        frequency.setValue(parts.frequency());
        monthRule.setValue(parts.monthRule());
        position.setValue(parts.position() == 0 ? 1 : parts.position());
        weekday.setValue(parts.weekday());
        weekdays.choose(parts.weekdays());
        months.choose(parts.months());
        someMonths.setSelected(!parts.months().isEmpty());
        until.value(parts.until());
        ends.setSelected(parts.until() != null);
    }

    private static @Nullable RuleParts parsed(@Nullable String text) {
        return switch (Recurrence.parse(text)) {
            case Outcome.Done<Recurrence>(var rule) -> RuleParts.of(rule).orElse(null);
            case Outcome.Refused<Recurrence> _ -> null;
        };
    }

    /// Goes on in the other notation with the rule that stands there, where it can say that.
    private void write() {
        if (asText.isSelected()) {
            int typed = typedInterval();
            ownRule.setText(
                    (typed < 1 ? RuleParts.MONTHLY : parts(typed)).rule().text());
        } else {
            RuleParts parts = parsed(ownRule.getText());
            write((parts == null ? RuleParts.MONTHLY : parts).rule().text());
        }
        edited();
        requestFocus();
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
        return asText.isSelected() ? ownRule : interval;
    }

    /// The choices that the unit has.
    @Override
    protected List<Node> words() {
        for (CheckMenuItem choice : List.of(someMonths, ends)) {
            // a rule that is written out says so itself
            choice.setDisable(asText.isSelected());
            choice.setSelected(choice.isSelected() && !asText.isSelected());
        }
        if (asText.isSelected()) {
            return List.of(ownRule, more);
        }
        List<Node> words = new ArrayList<>(List.of(every, interval, frequency));
        if (frequency.getValue() == Frequency.WEEKLY) {
            words.add(on);
            words.addAll(weekdays.buttons());
        } else if (frequency.getValue() == Frequency.MONTHLY) {
            words.add(monthRule);
            if (monthRule.getValue() == MonthRule.WEEKDAY) {
                words.addAll(List.of(position, weekday));
            }
        }
        // "on the" is short, the other days of a month are not
        monthRule.setPrefWidth(
                monthRule.getValue() == MonthRule.WEEKDAY ? SHORT_WORDS_WIDTH : Region.USE_COMPUTED_SIZE);
        boolean yearly = frequency.getValue() == Frequency.YEARLY;
        someMonths.setDisable(yearly);
        if (someMonths.isSelected() && !yearly) {
            words.add(in);
            words.addAll(months.buttons());
        }
        if (ends.isSelected()) {
            words.addAll(List.of(untilWord, until));
        }
        words.add(more);
        return words;
    }

    private RuleParts parts(int typed) {
        LocalDate end = ends.isSelected() ? until.value() : null;
        return new RuleParts(
                typed,
                frequency.getValue(),
                weekdays.chosen(),
                monthRule.getValue(),
                position.getValue(),
                weekday.getValue(),
                someMonths.isSelected() ? months.chosen() : Set.of(),
                end);
    }

    private int typedInterval() {
        String typed = interval.getText().strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private CheckMenuItem item(String key) {
        var item = new CheckMenuItem(kit().text(key));
        item.setOnAction(_ -> edited());
        return item;
    }

    private String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, kit().formats().locale());
    }

    private String name(Month month, TextStyle style) {
        return month.getDisplayName(
                style == TextStyle.FULL ? TextStyle.FULL_STANDALONE : TextStyle.SHORT_STANDALONE,
                kit().formats().locale());
    }
}
