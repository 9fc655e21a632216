package org.millwright.ui.maintenance;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.Season;
import org.millwright.ui.kit.Kit;

/// The season of a plan: only from 1 May to 30 September. It may go over the turn of the year.
final class SeasonEntry extends SentenceEntry<Season> {

    private static final double DAY_WIDTH = 44;

    private final TextField firstDay = number("plans.season.first-day", DAY_WIDTH);
    private final TextField lastDay = number("plans.season.last-day", DAY_WIDTH);
    private final ComboBox<Month> firstMonth;
    private final ComboBox<Month> lastMonth;
    private final ComboBox<OutsideSeason> outside;
    private final Node from = word("plans.season.from");
    private final Node to = word("plans.season.to");
    private final Node otherwise = word("plans.season.outside");

    SeasonEntry(Kit kit) {
        super(kit, "season", "plans.field.season");
        firstMonth = combo("plans.season.first-month", List.of(Month.values()), this::name);
        lastMonth = combo("plans.season.last-month", List.of(Month.values()), this::name);
        outside = combo("plans.season.outside", List.of(OutsideSeason.values()), kit.messages()::text);
        firstDay.setText("1");
        firstMonth.setValue(Month.MAY);
        lastDay.setText("30");
        lastMonth.setValue(Month.SEPTEMBER);
        optional("plans.season.only");
    }

    @Override
    protected List<Node> words() {
        return List.of(from, firstDay, firstMonth, to, lastDay, lastMonth, otherwise, outside);
    }

    @Override
    protected @Nullable Season read() {
        return problem() != null
                ? null
                : new Season(
                        MonthDay.of(firstMonth.getValue(), day(firstDay)),
                        MonthDay.of(lastMonth.getValue(), day(lastDay)),
                        outside.getValue());
    }

    @Override
    protected void write(Season season) {
        firstDay.setText(String.valueOf(season.first().getDayOfMonth()));
        firstMonth.setValue(season.first().getMonth());
        lastDay.setText(String.valueOf(season.last().getDayOfMonth()));
        lastMonth.setValue(season.last().getMonth());
        outside.setValue(season.outside());
    }

    @Override
    protected @Nullable Message problem() {
        Message first = problem(firstDay, firstMonth.getValue());
        return first == null ? problem(lastDay, lastMonth.getValue()) : first;
    }

    private static @Nullable Message problem(TextField field, Month month) {
        int day = day(field);
        return day >= 1 && day <= month.maxLength()
                ? null
                : Message.of("plans.season.no-day", month, month.maxLength());
    }

    @Override
    protected boolean isBegun() {
        return !firstDay.getText().isBlank() && !lastDay.getText().isBlank();
    }

    @Override
    protected String text(Season value) {
        return kit().text("maintenance.sentence.only-season", value.first(), value.last());
    }

    /// The day that is wrong, when one is.
    @Override
    protected Control control() {
        boolean lastIsWrong =
                problem(firstDay, firstMonth.getValue()) == null && problem(lastDay, lastMonth.getValue()) != null;
        return lastIsWrong ? lastDay : firstDay;
    }

    private static int day(TextField field) {
        String typed = field.getText().strip();
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, kit().formats().locale());
    }
}
