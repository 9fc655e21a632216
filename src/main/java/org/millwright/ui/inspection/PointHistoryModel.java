package org.millwright.ui.inspection;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.PassRate;
import org.millwright.inspection.PointHistory;
import org.millwright.inspection.PointHistoryRow;
import org.millwright.inspection.Trend;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// All that was found at one check point, and where its readings are heading.
final class PointHistoryModel {

    /// @param rate of the runs in sight, as corrected
    record Shown(PointHistory history, Trend trend, PassRate rate) {

        Optional<PointHistoryRow> latest() {
            return history.rows().stream().findFirst();
        }
    }

    private final InspectionQueries queries;
    private final Tasks tasks;
    private final long checkPointId;
    private final TaskSlot reading = new TaskSlot("history of a check point");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    PointHistoryModel(InspectionQueries queries, Tasks tasks, long checkPointId) {
        this.queries = queries;
        this.tasks = tasks;
        this.checkPointId = checkPointId;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        tasks.load(reading, this::read, found -> found.ifPresent(shown::set));
    }

    private Optional<Shown> read() {
        return queries.pointHistory(checkPointId).map(PointHistoryModel::shown);
    }

    private static Shown shown(PointHistory history) {
        PassRate rate = PassRate.of(
                history.rows().stream().map(row -> row.right().verdict()).toList());
        return new Shown(history, history.trend(), rate);
    }
}
