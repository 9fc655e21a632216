package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.site.Holiday;
import org.millwright.site.app.SiteCalendar;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;

@FxTest
class HolidayListTest {

    private final Store store = TestStores.inMemory();
    private final SiteCalendar calendar = new SiteCalendar(store);
    private final Desk desk = new Desk();
    private final ShownList list;

    HolidayListTest() {
        holiday(12, 25, "Christmas Day");
        holiday(5, 1, "Labour Day");
        holiday(1, 1, "New Year");
        list = ShownList.of(HolidayList.of(desk.kit, desk.workbench, desk.views, calendar), desk);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theEarliestStandsFirstWithItsWeekday() {
        assertThat(list.column(0)).containsExactly("1 Jan 2026", "1 May 2026", "25 Dec 2026");
        assertThat(list.column(1)).containsExactly("Thursday", "Friday", "Friday");
    }

    @Test
    void theyAreFoundByAPartOfTheirNameAndSortedByIt() {
        list.sortBy(2);
        assertThat(list.column(2)).containsExactly("Christmas Day", "Labour Day", "New Year");
        list.find("day");
        assertThat(list.column(2)).containsExactly("Christmas Day", "Labour Day");
    }

    private void holiday(int month, int day, String name) {
        calendar.putHoliday(new Holiday(LocalDate.of(2026, month, day), name)).orThrow();
    }
}
