package org.millwright.ui.report;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.report.MonthlyReport;
import org.millwright.report.app.MonthlyReportQueries;

/// Which month is looked at, and what is known of it.
final class ReportsModel {

    private final MonthlyReportQueries queries;
    private final Tasks tasks;
    private final Consumer<List<Violation>> refused;
    private final TaskSlot reading = new TaskSlot("monthly report");
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable MonthlyReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    ReportsModel(MonthlyReportQueries queries, Tasks tasks, Consumer<List<Violation>> refused) {
        this.queries = queries;
        this.tasks = tasks;
        this.refused = refused;
        this.month = new ReadOnlyObjectWrapper<>(queries.latestFull());
    }

    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /// Of the month before, while the next one is being read; none before the first.
    ReadOnlyObjectProperty<@Nullable MonthlyReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The month that is still running is the last one.
    BooleanBinding last() {
        return Bindings.createBooleanBinding(() -> !month.get().isBefore(queries.running()), month);
    }

    void previous() {
        go(month.get().minusMonths(1));
    }

    void next() {
        if (month.get().isBefore(queries.running())) {
            go(month.get().plusMonths(1));
        }
    }

    void load() {
        YearMonth wanted = month.get();
        busy.set(true);
        tasks.load(reading, () -> queries.report(wanted), this::show, this::failed);
    }

    private void go(YearMonth wanted) {
        month.set(wanted);
        load();
    }

    private void show(Outcome<MonthlyReport> outcome) {
        busy.set(false);
        outcome.handle(report::set, refused);
    }

    private void failed(Throwable cause) {
        busy.set(false);
        throw new IllegalStateException("reading the report of " + month.get(), cause);
    }
}
