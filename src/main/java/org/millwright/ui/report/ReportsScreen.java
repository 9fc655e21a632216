package org.millwright.ui.report;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.report.Kpi;
import org.millwright.report.MonthlyReport;
import org.millwright.report.WrittenReport;
import org.millwright.ui.kit.CalmBusy;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.StackedChart;
import org.millwright.ui.nav.Notices.Next;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// What the workbook of a month will hold, before it is written.
public final class ReportsScreen implements Screen {

    private static final FileKind WORKBOOK = new FileKind("reports.workbook", List.of("xlsx"));
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("LLL");

    private final Kit kit;
    private final Workbench bench;
    private final ReportServices services;
    private final ReportsModel model;
    private final KpiTable figures;
    private final StackedChart chart;
    private final CostTable costs;
    private final MonthStepper months;
    private final VBox root;

    public ReportsScreen(Kit kit, Workbench bench, ReportServices services) {
        this.kit = kit;
        this.bench = bench;
        this.services = services;
        model = new ReportsModel(services.queries(), kit.tasks(), bench.notices()::refused);
        months = new MonthStepper(kit, model.monthProperty(), model.last(), model::previous, model::next);
        figures = new KpiTable(kit);
        chart = new StackedChart(
                kit,
                "",
                Arrays.stream(CostCategory.values()).map(kit.messages()::text).toList());
        costs = new CostTable(kit);
        VBox.setVgrow(costs, Priority.ALWAYS);
        var money = new VBox(chart, costs);
        money.getStyleClass().add("money");
        HBox.setHgrow(money, Priority.ALWAYS);
        var preview = new HBox(figures, money);
        preview.getStyleClass().add("preview");
        var empty = model.reportProperty().map(MonthlyReport::isEmpty).orElse(false);
        var nothing = new EmptyState(Feather.BAR_CHART_2, kit.text("reports.empty"), kit.text("reports.empty-text"))
                .action(
                        kit.text("reports.empty-action"),
                        () -> bench.navigator().open(new WorkOrdersRoute()));
        nothing.visibleProperty().bind(empty);
        var first = Bindings.isNull(model.reportProperty());
        preview.visibleProperty().bind(nothing.visibleProperty().not().and(first.not()));
        var reading = new Reading(kit);
        reading.visibleProperty().bind(first.and(model.busyProperty()));
        var content = new StackPane(preview, nothing, reading);
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(bar(empty), content);
        root.getStyleClass().addAll("surface", "reports");
        CalmBusy.watch(preview, model.busyProperty());
        model.reportProperty().subscribe(this::show);
    }

    /// In place of the first report, which takes seconds in a large plant: an empty table would say that nothing was.
    private static final class Reading extends VBox {

        Reading(Kit kit) {
            var text = new Label(kit.text("reports.reading"));
            text.getStyleClass().add("muted");
            getChildren().addAll(new ProgressIndicator(), text);
            getStyleClass().add("reading");
            setAlignment(Pos.CENTER);
        }
    }

    /// @param empty where there is nothing to export, the one button is the way to the first work
    private HBox bar(ObservableValue<Boolean> empty) {
        Label running = new Label(kit.text("reports.running"), Icons.of(Feather.CLOCK));
        running.getStyleClass().add("chip");
        running.visibleProperty().bind(model.last());
        running.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(kit.text("reports.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.RIGHT);
        Button export = new Button(kit.text("reports.export"));
        export.getStyleClass().add("accent");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> export());
        for (Node each : List.of(hint, export)) {
            each.visibleProperty().bind(empty.map(isEmpty -> !isEmpty));
        }
        export.disableProperty().bind(Bindings.isNull(model.reportProperty()));
        var bar = new HBox(months, running, gap, hint, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.reports"));
    }

    @Override
    public ObservableValue<String> status() {
        return model.reportProperty()
                .map(report -> kit.text("reports.as-of", report.asOf()))
                .orElse("");
    }

    @Override
    public void onShown() {
        model.load();
    }

    /// A report that somebody reads stays as it was made.
    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(months);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(
                        Message.of("reports.export"),
                        KeyCombination.valueOf("Shortcut+E"),
                        this::export,
                        model.exportable()),
                ScreenCommand.of(Message.of("reports.previous"), "Shortcut+Page Up", model::previous),
                ScreenCommand.of(Message.of("reports.next"), "Shortcut+Page Down", model::next));
    }

    ReportsModel model() {
        return model;
    }

    KpiTable figures() {
        return figures;
    }

    CostTable costs() {
        return costs;
    }

    private void show(@Nullable MonthlyReport report) {
        if (report == null) {
            return;
        }
        figures.show(report);
        costs.show(report.costs());
        chart.title(kit.text(report.costTitle()));
        var month = SHORT_MONTH.withLocale(kit.formats().locale());
        chart.show(report.series().stream()
                .map(each -> new StackedChart.Column(
                        month.format(each.month().month()),
                        Arrays.stream(CostCategory.values())
                                .map(category -> each.counted(Kpi.of(category)).doubleValue())
                                .toList()))
                .toList());
    }

    private void export() {
        MonthlyReport report = model.reportProperty().get();
        if (report == null) {
            return;
        }
        var month = report.month().month();
        kit.files()
                .save("reports.export-title", kit.text("reports.file-name", month.toString()) + ".xlsx", WORKBOOK)
                .ifPresent(file -> bench.jobs()
                        .start(
                                Message.of("reports.writing", name(file)),
                                progress -> services.workbook().write(month, file, kit.messages(), progress),
                                outcome -> outcome.handle(this::written, bench.notices()::refused)));
    }

    private void written(WrittenReport report) {
        Path file = Path.of(report.file());
        bench.notices()
                .done(
                        Message.of("reports.written", name(file)),
                        List.of(
                                new Next(Message.of("reports.open"), () -> hand(file, services.files()::open)),
                                new Next(
                                        Message.of("reports.show"), () -> hand(file, services.files()::showInFolder))));
    }

    private void hand(Path file, Function<Path, Outcome<Path>> opening) {
        kit.tasks().run(() -> opening.apply(file), outcome -> outcome.handle(_ -> {}, bench.notices()::refused));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
