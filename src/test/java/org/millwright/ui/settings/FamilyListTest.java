package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;

@FxTest
class FamilyListTest {

    private final Store store = TestStores.inMemory();
    private final PlanFamilies families = new PlanFamilies(store);
    private final Desk desk = new Desk();
    private final ShownList list;

    FamilyListTest() {
        family("packers", FamilyMode.REPLACE, 3);
        family("Compressors", FamilyMode.INCLUDE, 0);
        family("Fillers", FamilyMode.REPLACE, 10);
        list = ShownList.of(FamilyList.of(desk.kit, desk.workbench, desk.views, families), desk);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theyStandInTheOrderOfTheirNamesWhateverTheirCase() {
        assertThat(list.column(0)).containsExactly("Compressors", "Fillers", "packers");
        assertThat(list.column(2)).containsExactly("0", "10", "3");
    }

    @Test
    void theyAreSortedByDaysAsNumbersAndFoundByAPartOfTheirName() {
        list.sortBy(2);
        assertThat(list.column(2)).containsExactly("0", "3", "10");
        list.find("LLER");
        assertThat(list.column(0)).containsExactly("Fillers");
    }

    private void family(String name, FamilyMode mode, int days) {
        families.add(new FamilyFields(name, mode, days)).orThrow();
    }
}
