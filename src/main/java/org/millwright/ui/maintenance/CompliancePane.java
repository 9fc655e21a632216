package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.RunRef;
import org.millwright.maintenance.Compliance;
import org.millwright.maintenance.Compliance.Kept;
import org.millwright.maintenance.ComplianceLine;
import org.millwright.maintenance.ComplianceTable;
import org.millwright.maintenance.ComplianceTable.By;
import org.millwright.maintenance.ComplianceTable.Group;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.app.ComplianceQueries;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ListDetail;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.workorder.WorkOrderRef;

/// How well the plans were kept, by month, area or plan; beside it, the dates behind the figures that are chosen.
final class CompliancePane extends VBox {

    private static final double SHARE = 0.57;
    private static final double COUNT = 84;
    private static final double LEAST_COUNT = 60;
    private static final double SLACK = 12;
    private static final double GROUP = 150;
    private static final double LEAST_GROUP = 112;
    private static final int[] PERIODS = {1, 3, 12};
    private static final int USUAL_PERIOD = 12;

    private record Read(List<ComplianceLine> lines, Grace grace) {}

    private final Kit kit;
    private final ComplianceQueries queries;
    private final Navigator navigator;
    private final TaskSlot reading = new TaskSlot("compliance");
    private final TaskSlot grouping = new TaskSlot("compliance by group");
    private final ChoiceEntry<Integer> period;
    private final Segments by = new Segments();
    private final ChoiceEntry<Optional<Kept>> which;
    private final Label share = new Label();
    private final TableView<Group> groups = new TableView<>();
    private final TableView<ComplianceLine> dates = new TableView<>();
    private By groupedBy = By.MONTH;
    private Read shown = new Read(List.of(), Grace.BY_DUE_DATE);
    private Compliance all = Compliance.of(List.of(), LocalDate.MIN, LocalDate.MAX);

    CompliancePane(Kit kit, Navigator navigator, ComplianceQueries queries, ViewState views) {
        this.kit = kit;
        this.queries = queries;
        this.navigator = navigator;
        List<Integer> periods = new ArrayList<>();
        for (int months : PERIODS) {
            periods.add(months);
        }
        period = ChoiceEntry.of(
                kit,
                "period",
                "plans.compliance.period",
                periods,
                months -> kit.text("plans.compliance.months", months));
        period.value(USUAL_PERIOD);
        period.onChange(this::read);
        for (By one : By.values()) {
            by.add(one.name(), kit.messages().text(one));
        }
        by.onChosen(_ -> group());
        List<Optional<Kept>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        for (Kept kept : Kept.values()) {
            kinds.add(Optional.of(kept));
        }
        which = ChoiceEntry.of(
                kit,
                "kept",
                "plans.compliance.which",
                kinds,
                one -> one.map(kit.messages()::text).orElse(kit.text("plans.compliance.every")));
        which.value(Optional.empty());
        which.onChange(() -> choose(groups.getSelectionModel().getSelectedItem()));
        fillGroups();
        fillDates();
        dates.setPlaceholder(new Label(kit.text("plans.compliance.no-dates")));
        groups.setPlaceholder(new EmptyState(
                Feather.CHECK_CIRCLE, kit.text("plans.compliance.nothing"), kit.text("plans.compliance.nothing-text")));
        groups.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        var behind = new Label(kit.text("plans.compliance.behind"));
        behind.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(behind, gap, which);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compliance-head");
        var detail = new VBox(head, dates);
        VBox.setVgrow(dates, Priority.ALWAYS);
        var split = new ListDetail(kit, "compliance", views, groups, detail, Orientation.HORIZONTAL, SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(bar(), split);
    }

    private HBox bar() {
        share.getStyleClass().add("strong");
        share.setMinWidth(USE_PREF_SIZE);
        var why = new ExplainPopover(
                kit, kit.text("plans.tab.compliance"), () -> ComplianceTable.why(all, shown.grace()));
        why.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        period.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(period, by, gap, share, why);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("due-work-bar");
        return bar;
    }

    private void fillGroups() {
        groups.getStyleClass().add("virtual-table");
        groups.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        groups.setAccessibleText(kit.text("plans.tab.compliance"));
        TableColumn<Group, String> name = column("plans.compliance.group", GROUP, this::name);
        name.setMinWidth(LEAST_GROUP);
        groups.getColumns().add(name);
        groups.getColumns().add(count("plans.compliance.due", Compliance::due));
        groups.getColumns().add(count("enum.Kept.ON_TIME", Compliance::onTime));
        groups.getColumns().add(number("plans.compliance.share", COUNT, group -> percent(group.compliance())));
        groups.getColumns().add(count("enum.Kept.LATE", Compliance::late));
        groups.getColumns().add(count("enum.Kept.MISSED", Compliance::missed));
        groups.getColumns().add(count("enum.Kept.NOT_DONE", Compliance::notDone));
    }

    private void fillDates() {
        dates.getStyleClass().add("virtual-table");
        dates.setAccessibleText(kit.text("plans.compliance.behind"));
        dates.getColumns()
                .add(column(
                        "plans.compliance.due",
                        106,
                        line -> kit.formats().date(line.date().dueOn())));
        dates.getColumns().add(column("plans.compliance.result", 104, line -> result(line.date())));
        dates.getColumns().add(column("plans.column.plan", 112, ComplianceLine::plan));
        dates.getColumns().add(column("plans.column.tag", 84, ComplianceLine::tag));
        dates.getColumns().add(column("plans.compliance.work", 104, CompliancePane::work));
        dates.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open();
            }
        });
        dates.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    /// Asks for the dates anew.
    void read() {
        Integer months = period.value();
        LocalDate today = kit.today();
        LocalDate from = today.withDayOfMonth(1).minusMonths((months == null ? USUAL_PERIOD : months) - 1L);
        kit.tasks().load(reading, () -> new Read(queries.lines(from), queries.grace()), found -> {
            shown = found;
            group();
        });
    }

    TableView<Group> groups() {
        return groups;
    }

    TableView<ComplianceLine> dates() {
        return dates;
    }

    /// @param key message key that takes the number of dates that are listed
    ObservableValue<String> countText(String key) {
        return Bindings.createStringBinding(
                () -> dates.getItems().isEmpty()
                        ? ""
                        : kit.text(key, dates.getItems().size()),
                dates.getItems());
    }

    void only(@Nullable Kept kept) {
        which.value(Optional.ofNullable(kept));
    }

    private void group() {
        List<ComplianceLine> lines = shown.lines();
        String chosen = by.chosen();
        By wanted = chosen == null ? By.MONTH : By.valueOf(chosen);
        kit.tasks().load(grouping, () -> ComplianceTable.of(lines, wanted), table -> show(table, wanted));
    }

    private void show(ComplianceTable table, By grouped) {
        Group before = groups.getSelectionModel().getSelectedItem();
        all = table.all();
        groupedBy = grouped;
        share.setText(kit.text("plans.compliance.all", percent(all), all.onTime(), all.due()));
        groups.getSelectionModel().clearSelection();
        groups.getItems().setAll(table.groups());
        table.groups().stream()
                .filter(group -> before != null && group.name().equals(before.name()))
                .findFirst()
                .ifPresentOrElse(groups.getSelectionModel()::select, groups.getSelectionModel()::selectLast);
    }

    private void choose(@Nullable Group group) {
        Optional<Kept> wanted = which.value();
        dates.getItems()
                .setAll(
                        group == null
                                ? List.of()
                                : group.lines().stream()
                                        .filter(line -> wanted == null
                                                || wanted.isEmpty()
                                                || line.date().kept() == wanted.get())
                                        .toList());
    }

    private void open() {
        ComplianceLine line = dates.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        WorkOrderRef order = line.order();
        RunRef run = line.run();
        if (order != null) {
            navigator.open(new WorkOrderRoute(order.id()));
        } else if (run != null) {
            navigator.open(new LogRoundRoute(run.id()));
        }
    }

    private String name(Group group) {
        if (group.name().isEmpty()) {
            return kit.text("plans.compliance.no-area");
        }
        return groupedBy == By.MONTH ? kit.formats().month(YearMonth.parse(group.name())) : group.name();
    }

    private String percent(Compliance counted) {
        return counted.percent()
                .map((BigDecimal share) ->
                        kit.text("plans.compliance.percent", kit.formats().decimal(share, 1, 1)))
                .orElse("");
    }

    private String result(Compliance.FellDue date) {
        String kept = kit.messages().text(date.kept());
        return date.daysLate() == 0 ? kept : kit.text("plans.compliance.late-by", kept, date.daysLate());
    }

    private static String work(ComplianceLine line) {
        WorkOrderRef order = line.order();
        RunRef run = line.run();
        return order != null ? order.number() : run != null ? run.number() : "";
    }

    private TableColumn<Group, String> count(String key, Function<Compliance, Integer> figure) {
        return number(key, COUNT, group -> kit.formats().integer(figure.apply(group.compliance())));
    }

    private TableColumn<Group, String> number(String key, double width, Function<Group, String> text) {
        TableColumn<Group, String> column = column(key, width, text);
        column.setMinWidth(LEAST_COUNT);
        column.setMaxWidth(width + SLACK);
        column.getStyleClass().add("number");
        return column;
    }

    private <R> TableColumn<R, String> column(String key, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(kit.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
