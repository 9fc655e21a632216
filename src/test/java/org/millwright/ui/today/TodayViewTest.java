package org.millwright.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.nav.Route.WorkOrdersRoute;

class TodayViewTest {

    @Test
    void nothingWaitsWhenThereIsNeitherALineNorWorkToMake() {
        var heading = new TodayLine.Heading(Message.of("today.due"), 1, new WorkOrdersRoute());

        assertThat(view(List.of(), 0).nothingWaits()).isTrue();
        assertThat(view(List.of(), 1).nothingWaits()).isFalse();
        assertThat(view(List.of(heading), 0).nothingWaits()).isFalse();
    }

    private static TodayView view(List<TodayLine> lines, int toGenerate) {
        return new TodayView(lines, 0, 0, 0, 0, toGenerate, false, false);
    }
}
