package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class FamilyListTest {

    private final Store store = TestStores.inMemory();
    private final PlanFamilies families = new PlanFamilies(store);
    private final Desk desk = new Desk();
    private final ListWithForm<PlanFamily> list = FamilyList.of(desk.kit, desk.workbench, desk.views, families);

    FamilyListTest() {
        family("packers", FamilyMode.REPLACE, 3);
        family("Compressors", FamilyMode.INCLUDE, 0);
        family("Fillers", FamilyMode.REPLACE, 10);
        Scenes.show(desk.withCards(list.node()));
        list.shown();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theyStandInTheOrderOfTheirNamesWhateverTheirCase() {
        assertThat(column(0)).containsExactly("Compressors", "Fillers", "packers");
        assertThat(column(2)).containsExactly("0", "10", "3");
    }

    @Test
    void theyAreSortedByDaysAsNumbersAndFoundByAPartOfTheirName() {
        sortBy(2);
        assertThat(column(2)).containsExactly("0", "3", "10");
        find("LLER");
        assertThat(column(0)).containsExactly("Fillers");
    }

    private void family(String name, FamilyMode mode, int days) {
        families.add(new FamilyFields(name, mode, days)).orThrow();
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
