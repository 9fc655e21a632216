package org.millwright.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;
import org.millwright.report.MonthlyReport;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;

@FxTest
class ReportsModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final List<Violation> refused = new ArrayList<>();

    @Test
    void itBeginsWithTheLastFullMonth() {
        try (var plant = new ReportScreens()) {
            var model = model(plant);
            assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2026, 2));
            assertThat(model.reportProperty().get()).isNull();

            model.load();
            assertThat(model.busyProperty().get()).isTrue();
            tasks.release();

            assertThat(model.busyProperty().get()).isFalse();
            assertThat(shown(model)).isEqualTo(YearMonth.of(2026, 2));
        }
    }

    @Test
    void ofSeveralStepsOnlyTheLastIsRead() {
        try (var plant = new ReportScreens()) {
            var model = model(plant);
            model.previous();
            model.previous();
            assertThat(tasks.waiting()).isEqualTo(1);

            tasks.release();

            assertThat(shown(model)).isEqualTo(YearMonth.of(2025, 12));
        }
    }

    @Test
    void theRunningMonthIsTheLast() {
        try (var plant = new ReportScreens()) {
            var model = model(plant);
            model.next();
            assertThat(model.last().get()).isTrue();

            model.next();
            tasks.release();

            assertThat(shown(model)).isEqualTo(YearMonth.of(2026, 3));
            assertThat(refused).isEmpty();
        }
    }

    private ReportsModel model(ReportScreens plant) {
        return new ReportsModel(plant.services.queries(), tasks, refused::addAll);
    }

    private static YearMonth shown(ReportsModel model) {
        MonthlyReport report = model.reportProperty().get();
        assertThat(report).isNotNull();
        return report.month().month();
    }
}
