package org.millwright.ui.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.report.Kpi;
import org.millwright.report.MonthlyReport;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Sparkline;

/// The figures of the month beside those of the month before and of twelve months; below, what the selected one means.
final class KpiTable extends VBox {

    private static final double NAME = 236;
    private static final double NUMBER = 98;
    private static final double TREND = 64;
    private static final double FRAME = 2;

    private interface Figure {
        @Nullable
        BigDecimal of(MonthlyReport report, Kpi kpi);
    }

    private interface Writing {
        String write(KpiText texts, Kpi kpi, @Nullable BigDecimal value);
    }

    private interface Texts {
        String of(MonthlyReport report, Kpi kpi);
    }

    /// A column of figures, which is as wide as the longest of them.
    private record Figures(TableColumn<Kpi, Kpi> column, Texts text) {}

    private final Kit kit;
    private final KpiText texts;
    private final TableView<Kpi> table = new TableView<>();
    private final List<Figures> figures;
    private final Label definition = new Label();
    private @Nullable MonthlyReport report;

    KpiTable(Kit kit) {
        this.kit = kit;
        this.texts = new KpiText(kit.messages());
        figures = List.of(
                figure(
                        "report.summary.this-month",
                        (shown, kpi) -> shown.figures().value(kpi),
                        KpiText::month),
                figure(
                        "report.summary.last-month",
                        (shown, kpi) -> shown.lastMonth().value(kpi),
                        KpiText::month),
                figure("report.summary.twelve-months", MonthlyReport::over, KpiText::over));
        table.getColumns().add(name());
        figures.forEach(each -> table.getColumns().add(each.column()));
        table.getColumns().add(trend());
        fit(NAME + figures.size() * NUMBER + TREND + FRAME);
        table.getItems().setAll(Kpi.values());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("virtual-table");
        table.setAccessibleText(kit.text("reports.figures"));
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        table.getSelectionModel().select(Kpi.OPENED);
        VBox.setVgrow(table, Priority.ALWAYS);
        definition.getStyleClass().add("definition");
        definition.setWrapText(true);
        getStyleClass().add("kpi-table");
        getChildren().setAll(table, definition);
    }

    TableView<Kpi> table() {
        return table;
    }

    Label definition() {
        return definition;
    }

    void show(MonthlyReport shown) {
        report = shown;
        double all = NAME + TREND + FRAME;
        for (Figures column : figures) {
            int longest = Arrays.stream(Kpi.values())
                    .mapToInt(kpi -> column.text().of(shown, kpi).length())
                    .max()
                    .orElse(0);
            double width = Math.max(NUMBER, KpiText.width(longest));
            column.column().setMinWidth(width);
            column.column().setPrefWidth(width);
            all += width;
        }
        fit(all);
        table.refresh();
    }

    /// As wide as what it shows; the costs get the rest.
    private void fit(double width) {
        setMinWidth(width);
        setMaxWidth(width);
    }

    private void explain(@Nullable Kpi kpi) {
        definition.setText(kpi == null ? "" : kit.text("reports.definition", kpi, kpi.definition(), kpi.over()));
    }

    private TableColumn<Kpi, Kpi> name() {
        return column("report.summary.kpi", NAME, kpi -> {
            Label label = new Label(kit.messages().text(kpi));
            label.setTooltip(new Tooltip(kit.text(kpi.definition())));
            Label unit =
                    new Label(texts.unit(kpi, Objects.requireNonNull(report).currency()));
            unit.getStyleClass().add("unit");
            HBox cell = new HBox(label, unit);
            cell.getStyleClass().add("measured");
            cell.setAlignment(Pos.CENTER_LEFT);
            return cell;
        });
    }

    private Figures figure(String heading, Figure figure, Writing writing) {
        Texts text = (shown, kpi) -> writing.write(texts, kpi, figure.of(shown, kpi));
        TableColumn<Kpi, Kpi> column =
                column(heading, NUMBER, kpi -> new Label(text.of(Objects.requireNonNull(report), kpi)));
        column.getStyleClass().add("number");
        return new Figures(column, text);
    }

    private TableColumn<Kpi, Kpi> trend() {
        return column(
                "reports.trend",
                TREND,
                kpi -> new Sparkline(Objects.requireNonNull(report).series().stream()
                        .map(month -> month.value(kpi))
                        .filter(Objects::nonNull)
                        .map(BigDecimal::doubleValue)
                        .toList()));
    }

    /// Empty until there is a report to show.
    private TableColumn<Kpi, Kpi> column(String heading, double width, Function<Kpi, Node> content) {
        TableColumn<Kpi, Kpi> column = new TableColumn<>(kit.text(heading));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(kpi -> report == null ? null : content.apply(kpi)));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
