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

    private boolean begun;

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

    /// Whether there is anything to put into a workbook.
    BooleanBinding exportable() {
        return Bindings.createBooleanBinding(
                () -> {
                    MonthlyReport now = report.get();
                    return now != null && !now.isEmpty();
                },
                report);
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
        boolean chosen = begun;
        busy.set(true);
        tasks.load(reading, () -> chosen ? queries.report(wanted) : first(wanted), this::show, this::failed);
    }

    /// In the first month of a plant, the month before it has nothing to say.
    private Outcome<MonthlyReport> first(YearMonth wanted) {
        Outcome<MonthlyReport> full = queries.report(wanted);
        if (!(full instanceof Outcome.Done<MonthlyReport>(var report)) || !report.isEmpty()) {
            return full;
        }
        Outcome<MonthlyReport> running = queries.report(queries.running());
        return running instanceof Outcome.Done<MonthlyReport>(var now) && !now.isEmpty() ? running : full;
    }

    private void go(YearMonth wanted) {
        begun = true;
        month.set(wanted);
        load();
    }

    private void show(Outcome<MonthlyReport> outcome) {
        busy.set(false);
        outcome.handle(
                read -> {
                    begun = true;
                    month.set(read.month().month());
                    report.set(read);
                },
                refused);
    }

    private void failed(Throwable cause) {
        busy.set(false);
        throw new IllegalStateException("reading the report of " + month.get(), cause);
    }
}
