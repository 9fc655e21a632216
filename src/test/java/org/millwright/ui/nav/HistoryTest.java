package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.TodayRoute;

class HistoryTest {

    private final History history = new History();

    @Test
    void goingSomewhereNewForgetsWhatLayAhead() {
        history.leaveFor(Optional.empty());
        history.leaveFor(Optional.of(new TodayRoute()));
        history.back(new PartsRoute());
        assertThat(history.ahead()).contains(new PartsRoute());
        history.leaveFor(Optional.of(new PlansRoute()));
        assertThat(history.ahead()).isEmpty();
        assertThat(history.behind()).contains(new PlansRoute());
    }
}
