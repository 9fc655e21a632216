package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.ProposedWork;
import org.millwright.ui.Scenes;

class LineOrderTest {

    private static final List<ProposedWork> WORK = List.of(
            work(9, "PM-2", "Belt", "CV-07", "Ash conveyor", Disposition.MAKE),
            work(3, "PM-3", "Alignment", "P-101", "Feed pump", Disposition.NOT_YET),
            work(3, "PM-1", "Alignment", "FN-02", "Fan", Disposition.MISSED));

    /// @param plans the plans in the order that is expected
    @ParameterizedTest
    @CsvSource({
        "on, false, PM-1 PM-3 PM-2",
        "on, true, PM-2 PM-1 PM-3",
        "what, false, PM-2 PM-1 PM-3",
        "code, true, PM-3 PM-2 PM-1",
        "name, false, PM-1 PM-3 PM-2",
        "tag, false, PM-2 PM-1 PM-3",
        "machine, false, PM-2 PM-1 PM-3",
        "'', false, PM-1 PM-3 PM-2"
    })
    void linesAreSortedByAColumnAndThenByDatePlanAndMachine(String column, boolean descending, String plans) {
        assertThat(WORK.stream()
                        .sorted(LineOrder.by(column, descending, Scenes.ENGLISH, work -> work))
                        .map(work -> work.proposal().plan().code()))
                .containsExactly(plans.split(" "));
    }

    private static ProposedWork work(
            int day, String plan, String name, String tag, String machine, Disposition disposition) {
        return DueLineTest.work(PlansFixture.day(4, day), plan, name, tag, machine, disposition);
    }
}
