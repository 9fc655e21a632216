package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.site.Holiday;
import org.millwright.site.app.SiteCalendar;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class HolidayListTest {

    private final Store store = TestStores.inMemory();
    private final SiteCalendar calendar = new SiteCalendar(store);
    private final Desk desk = new Desk();
    private final ListWithForm<Holiday> list = HolidayList.of(desk.kit, desk.workbench, desk.views, calendar);

    HolidayListTest() {
        holiday(12, 25, "Christmas Day");
        holiday(5, 1, "Labour Day");
        holiday(1, 1, "New Year");
        Scenes.show(desk.withCards(list.node()));
        list.shown();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theEarliestStandsFirstWithItsWeekday() {
        assertThat(column(0)).containsExactly("1 Jan 2026", "1 May 2026", "25 Dec 2026");
        assertThat(column(1)).containsExactly("Thursday", "Friday", "Friday");
    }

    @Test
    void theyAreFoundByAPartOfTheirNameAndSortedByIt() {
        sortBy(2);
        assertThat(column(2)).containsExactly("Christmas Day", "Labour Day", "New Year");
        find("day");
        assertThat(column(2)).containsExactly("Christmas Day", "Labour Day");
    }

    private void holiday(int month, int day, String name) {
        calendar.putHoliday(new Holiday(LocalDate.of(2026, month, day), name)).orThrow();
    }

    private List<String> column(int place) {
        Scenes.layOut(list.node().getScene());
        return list.node().lookupAll(".table-row-cell").stream()
                .map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(row -> row.lookupAll(".table-cell").stream()
                        .map(cell -> (TableCell<?, ?>) cell)
                        .filter(cell -> cell.getTableView().getVisibleLeafIndex(cell.getTableColumn()) == place)
                        .map(TableCell::getText)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private void find(String text) {
        Scenes.find(list.node(), ".filter-bar .text-field", TextField.class).setText(text);
    }

    private void sortBy(int place) {
        TableView<?> table = Scenes.find(list.node(), ".table-view", TableView.class);
        sort(table, place);
    }

    private static <T> void sort(TableView<T> table, int place) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(place)));
    }
}
