package org.millwright.ui.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.AnswerChoice;
import org.millwright.inspection.AnswerRow;
import org.millwright.inspection.PassRate;
import org.millwright.inspection.Period;
import org.millwright.inspection.ResultBy;
import org.millwright.inspection.ResultLine;
import org.millwright.inspection.ResultLine.Scope;
import org.millwright.inspection.Results;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.app.RoundResults;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// The results of rounds over a period, and the answers behind the figure that was chosen.
final class ResultsModel {

    /// What is counted of a line; each is a list that can be looked at.
    enum Figure {
        ALL,
        PASS,
        FLAG,
        FAIL,
        NA,
        RECORDED,
        NOT_DONE;

        @Nullable
        Verdict verdict() {
            return this == NOT_DONE ? null : Verdict.valueOf(name());
        }

        int of(Results results) {
            return this == ALL ? results.points() : results.of(verdict());
        }
    }

    /// @param all of the lines together
    record Shown(Period period, ResultBy by, List<ResultLine> lines, Results all) {

        private Optional<ResultLine> line(@Nullable About about) {
            return lines.stream().filter(line -> About.of(line).equals(about)).findFirst();
        }
    }

    /// What a line is of, however its figures and the machines of an area change.
    ///
    /// @param code of the area
    record About(@Nullable Long roundId, @Nullable String inspector, String code) {

        static About of(ResultLine line) {
            return new About(line.scope().roundId(), line.scope().inspector(), line.code());
        }
    }

    private final RoundResults results;
    private final Tasks tasks;
    private final Supplier<LocalDate> today;
    private final TaskSlot counting = new TaskSlot("results of rounds");
    private final TaskSlot listing = new TaskSlot("answers of rounds");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<AnswerRow>> answers = new ReadOnlyObjectWrapper<>(List.of());
    private ResultBy by = ResultBy.ROUND;
    private int days = 30;
    private @Nullable About about;
    private Figure figure = Figure.ALL;

    ResultsModel(RoundResults results, Tasks tasks, Supplier<LocalDate> today) {
        this.results = results;
        this.tasks = tasks;
        this.today = today;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Those behind the figure, the latest first.
    ReadOnlyObjectProperty<List<AnswerRow>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    void by(ResultBy wanted) {
        by = wanted;
        about = null;
        load();
    }

    /// @param wanted how many days back, today included
    void days(int wanted) {
        days = wanted;
        load();
    }

    void load() {
        Period period = Period.lastDays(today.get(), days);
        ResultBy wanted = by;
        tasks.load(counting, () -> read(period, wanted), found -> {
            if (found.line(about).isEmpty()) {
                about = null;
            }
            shown.set(found);
            list();
        });
    }

    private Shown read(Period period, ResultBy wanted) {
        List<ResultLine> lines = results.lines(period, wanted);
        return new Shown(period, wanted, lines, sum(lines));
    }

    private static Results sum(List<ResultLine> lines) {
        Stream<Results> each = lines.stream().map(ResultLine::results);
        return each.reduce(new Results(new PassRate(0, 0, 0, 0), 0, 0), ResultsModel::sum);
    }

    private static Results sum(Results one, Results other) {
        PassRate a = one.rate();
        PassRate b = other.rate();
        return new Results(
                new PassRate(
                        a.pass() + b.pass(),
                        a.flag() + b.flag(),
                        a.fail() + b.fail(),
                        a.notApplicable() + b.notApplicable()),
                one.recorded() + other.recorded(),
                one.notDone() + other.notDone());
    }

    /// @param wanted the line whose answers are wanted; none for all
    void choose(@Nullable About wanted) {
        about = wanted;
        list();
    }

    void choose(Figure wanted) {
        figure = wanted;
        list();
    }

    /// What the figures over the list count.
    Results chosen() {
        Shown now = shown.get();
        if (now == null) {
            return sum(List.of());
        }
        return now.line(about).map(ResultLine::results).orElse(now.all());
    }

    private void list() {
        Shown now = shown.get();
        if (now != null) {
            Scope scope = now.line(about).map(ResultLine::scope).orElse(Scope.ALL);
            AnswerChoice choice = figure == Figure.ALL
                    ? AnswerChoice.all(now.period(), scope)
                    : AnswerChoice.of(now.period(), scope, figure.verdict());
            tasks.load(listing, () -> results.answers(choice), answers::set);
        }
    }
}
