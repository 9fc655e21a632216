package org.millwright.ui.inspection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.ResultBy;
import org.millwright.inspection.ResultLine;
import org.millwright.inspection.Results;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.ui.inspection.ResultsModel.About;
import org.millwright.ui.inspection.ResultsModel.Figure;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.KeyedRows;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.LogRoundRoute;

/// What signed rounds have found, by round, area or inspector; below it the answers behind the figure that is chosen.
final class ResultsPane extends SplitPane {

    private final Kit kit;
    private final ResultsModel model;
    private final Segments figures = new Segments();
    private final Label total = new Label();
    private final KeyedRows<ResultLine> lines = new KeyedRows<>(About::of);
    private final VirtualTable<ResultLine> table;
    private final AnswerTable answers;

    ResultsPane(Kit kit, ResultsModel model, Navigator navigator, ViewState views) {
        this.kit = kit;
        this.model = model;
        table = new VirtualTable<>(kit, "results-lines", columns(), lines, views);
        table.whenEmpty(new EmptyState(Feather.PERCENT, kit.text("results.none.title"), kit.text("results.none.text")));
        table.onSelect(selection -> {
            ResultLine line = lines.row(selection.single());
            model.choose(line == null ? null : About.of(line));
        });
        answers = new AnswerTable(
                kit, views, row -> navigator.open(new LogRoundRoute(row.run().id(), row.checkPointId())));
        Segments by = new Segments();
        for (ResultBy each : ResultBy.values()) {
            by.add(each.name(), kit.messages().text(each));
        }
        by.onChosen(key -> {
            table.deselect();
            model.by(ResultBy.valueOf(key));
        });
        Segments days = new Segments();
        for (int each : List.of(30, 90, 365)) {
            days.add(String.valueOf(each), kit.text("results.days", each));
        }
        days.onChosen(key -> model.days(Integer.parseInt(key)));
        for (Figure each : Figure.values()) {
            figures.add(each.name(), kit.text(name(each)));
        }
        figures.onChosen(key -> model.choose(Figure.valueOf(key)));
        total.getStyleClass().add("muted");
        total.setMinWidth(0);
        HBox.setHgrow(total, Priority.ALWAYS);
        total.setMaxWidth(Double.MAX_VALUE);
        total.setAlignment(Pos.CENTER_RIGHT);
        var explain = new ExplainPopover(kit, kit.text("results.column.rate"), ResultsPane::definition);
        explain.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(12, by, days, total, explain);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("results-bar");
        HBox below = new HBox(figures);
        below.getStyleClass().add("results-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(answers.table(), Priority.ALWAYS);
        setOrientation(Orientation.VERTICAL);
        getItems().setAll(List.of(new VBox(bar, table), new VBox(below, answers.table())));
        setDividerPositions(0.42);
        model.shownProperty().subscribe(this::show);
        model.answersProperty().subscribe(rows -> {
            count();
            answers.show(rows);
        });
    }

    private static String name(Figure figure) {
        return switch (figure) {
            case ALL -> "results.figure.all";
            case PASS -> "results.column.pass";
            case FLAG -> "results.column.flag";
            case FAIL -> "results.column.fail";
            case NA -> "results.column.na";
            case RECORDED -> "results.column.recorded";
            case NOT_DONE -> "results.column.not-done";
        };
    }

    static Explanation definition() {
        return Explanation.of(
                Message.of("results.definition.what"),
                Message.of("results.definition.apart"),
                Message.of("results.definition.corrected"),
                Message.of("results.definition.who"),
                Message.of("results.definition.rate"));
    }

    private void show(ResultsModel.@Nullable Shown shown) {
        if (shown != null) {
            total.setText(said(shown));
            lines.show(shown.lines());
            table.reload();
            count();
        }
    }

    private String said(ResultsModel.Shown shown) {
        String rate = shown.all()
                .rate()
                .percent()
                .map(percent -> kit.text("results.total.rate", percent))
                .orElseGet(() -> kit.text("results.total.no-rate"));
        return kit.text(
                "results.total", rate, shown.period().from(), shown.period().to());
    }

    private void count() {
        Results chosen = model.chosen();
        Map<Figure, String> counts = Stream.of(Figure.values())
                .collect(Collectors.toMap(each -> each, each -> kit.messages().plain(each.of(chosen))));
        counts.forEach((figure, count) -> figures.count(figure.name(), count));
    }

    VirtualTable<ResultLine> table() {
        return table;
    }

    AnswerTable answers() {
        return answers;
    }

    Segments figures() {
        return figures;
    }

    void read() {
        model.load();
    }

    private static List<Column<ResultLine>> columns() {
        return List.of(
                Column.<ResultLine>text(
                                "what",
                                "results.column.what",
                                line -> line.code().isEmpty() ? line.name() : line.code() + "  " + line.name())
                        .width(300)
                        .unsortable(),
                new Column<>(
                        "rate",
                        "results.column.rate",
                        line -> line.results()
                                .rate()
                                .percent()
                                .map(percent -> new Column.Measured(percent, "%"))
                                .orElse(null),
                        96,
                        true,
                        false,
                        true),
                number("points", "results.column.points", Results::points),
                number("pass", "results.column.pass", results -> results.rate().pass()),
                number("flag", "results.column.flag", results -> results.rate().flag()),
                number("fail", "results.column.fail", results -> results.rate().fail()),
                number("na", "results.column.na", results -> results.rate().notApplicable())
                        .width(120),
                number("recorded", "results.column.recorded", Results::recorded),
                number("not-done", "results.column.not-done", Results::notDone));
    }

    private static Column<ResultLine> number(String key, String header, Function<Results, Integer> value) {
        return Column.<ResultLine>number(key, header, line -> value.apply(line.results()))
                .width(96)
                .unsortable();
    }
}
