package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Forecast;
import org.millwright.maintenance.app.ForecastWorkbook;
import org.millwright.maintenance.app.MaintenanceForecast;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.StackedChart;
import org.millwright.ui.nav.Workbench;

/// What the plans will need for twelve months: money as a chart, hours by craft and money as a table; below it, how the
/// chosen month comes about.
final class ForecastPane extends VBox {

    private static final FileKind WORKBOOK = new FileKind("reports.workbook", List.of("xlsx"));
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("LLL");
    private static final double MONTH = 132;
    private static final double NUMBER = 96;
    private static final double CRAFT = 124;

    private final Kit kit;
    private final Workbench workbench;
    private final MaintenanceForecast forecasts;
    private final Supplier<String> currency;
    private final TaskSlot reading = new TaskSlot("forecast");
    private final SimpleObjectProperty<Forecast> shown = new SimpleObjectProperty<>();
    private final StackedChart chart;
    private final TableView<Forecast.Month> table = new TableView<>();
    private final Label sum = new Label();
    private final VBox why = new VBox();

    /// @param currency of the plant, read in the background
    ForecastPane(Kit kit, Workbench workbench, MaintenanceForecast forecasts, Supplier<String> currency) {
        this.kit = kit;
        this.workbench = workbench;
        this.forecasts = forecasts;
        this.currency = currency;
        chart = new StackedChart(
                kit,
                "",
                List.of(
                        kit.text("maintenance.forecast.cost-labour"),
                        kit.text("maintenance.forecast.cost-parts"),
                        kit.text("maintenance.forecast.cost-services")));
        chart.setPrefHeight(220);
        chart.setMinHeight(180);
        table.getStyleClass().add("virtual-table");
        table.setAccessibleText(kit.text("plans.forecast.table"));
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        VBox.setVgrow(table, Priority.ALWAYS);
        why.getStyleClass().add("why-panel");
        why.managedProperty().bind(why.visibleProperty());
        why.setVisible(false);
        var about = new Label(kit.text("plans.forecast.about"));
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        sum.getStyleClass().add("strong");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var export = new Button(kit.text("plans.forecast.export"));
        export.setId("export-forecast");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.getStyleClass().add("accent");
        export.disableProperty().bind(shown.isNull());
        export.setOnAction(_ -> export());
        var bar = new HBox(about, sum, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("due-work-bar");
        var framed = new VBox(chart);
        framed.getStyleClass().add("forecast-chart");
        getChildren().addAll(bar, framed, table, why);
    }

    void read() {
        kit.tasks().load(reading, () -> new Read(forecasts.read(), currency.get()), this::show);
    }

    TableView<Forecast.Month> table() {
        return table;
    }

    private record Read(Forecast forecast, String currency) {}

    private void show(Read read) {
        Forecast forecast = read.forecast();
        shown.set(forecast);
        sum.setText(kit.text("plans.forecast.sum", forecast.hours(), forecast.total(), read.currency()));
        chart.title(kit.text("plans.forecast.chart", read.currency()));
        var month = SHORT_MONTH.withLocale(kit.formats().locale());
        chart.show(forecast.months().stream()
                .map(one -> new StackedChart.Column(
                        month.format(one.month()),
                        List.of(
                                one.labour().amount().doubleValue(),
                                one.material().amount().doubleValue(),
                                one.services().amount().doubleValue())))
                .toList());
        table.getColumns().clear();
        table.getColumns()
                .add(column(
                        "maintenance.forecast.month",
                        MONTH,
                        one -> kit.formats().month(one.month())));
        table.getColumns()
                .add(number("maintenance.forecast.count", one -> kit.formats().integer(one.jobs())));
        for (String craft : forecast.crafts()) {
            table.getColumns()
                    .add(numberOf(
                            kit.text(
                                    "plans.forecast.hours-of",
                                    craft.isEmpty() ? kit.text("calendar.load.no-craft") : craft),
                            CRAFT,
                            one -> hours(one.hours().getOrDefault(craft, BigDecimal.ZERO))));
        }
        table.getColumns()
                .add(number(
                        "maintenance.forecast.cost-labour", one -> kit.formats().money(one.labour())));
        table.getColumns()
                .add(number(
                        "maintenance.forecast.cost-parts", one -> kit.formats().money(one.material())));
        table.getColumns()
                .add(number(
                        "maintenance.forecast.cost-services",
                        one -> kit.formats().money(one.services())));
        table.getColumns()
                .add(number("maintenance.forecast.cost", one -> kit.formats().money(one.total())));
        table.getItems().setAll(forecast.months());
        table.getSelectionModel().selectFirst();
    }

    private String hours(BigDecimal hours) {
        return hours.signum() == 0 ? "" : kit.formats().decimal(hours, 0, 1);
    }

    private void explain(Forecast.@Nullable Month month) {
        why.setVisible(month != null);
        if (month != null) {
            VBox lines = ExplainPopover.panel(kit, month.why());
            // here is room for each in one line
            lines.getChildren().forEach(line -> ((Label) line).setMaxWidth(Double.MAX_VALUE));
            why.getChildren().setAll(lines);
        }
    }

    private TableColumn<Forecast.Month, String> number(String key, Function<Forecast.Month, String> text) {
        return numberOf(kit.text(key), NUMBER, text);
    }

    private static TableColumn<Forecast.Month, String> numberOf(
            String heading, double width, Function<Forecast.Month, String> text) {
        TableColumn<Forecast.Month, String> column = columnOf(heading, width, text);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<Forecast.Month, String> column(
            String key, double width, Function<Forecast.Month, String> text) {
        return columnOf(kit.text(key), width, text);
    }

    private static TableColumn<Forecast.Month, String> columnOf(
            String heading, double width, Function<Forecast.Month, String> text) {
        var column = new TableColumn<Forecast.Month, String>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void export() {
        Forecast forecast = shown.get();
        if (forecast == null) {
            return;
        }
        kit.files()
                .save("plans.forecast.export-title", kit.text("plans.forecast.file") + ".xlsx", WORKBOOK)
                .ifPresent(file -> workbench
                        .jobs()
                        .start(
                                Message.of("plans.forecast.writing"),
                                _ -> new ForecastWorkbook()
                                        .write(forecast, file, kit.messages(), Cancellation.current()::isCancelled),
                                outcome -> outcome.handle(this::written, workbench.notices()::refused)));
    }

    private void written(Path file) {
        workbench.notices().done(Message.of("maintenance.forecast.written", String.valueOf(file.getFileName())));
    }
}
