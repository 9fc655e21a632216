package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanFamily;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class FamilyEntryTest {

    private final FamilyEntry entry = new FamilyEntry(KitFixture.kit());

    FamilyEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void aFamilyIsChosenFromThoseThereAre() {
        entry.begin();
        assertThat(entry.check()).isFalse();
        assertThat(entry.complaint()).startsWith("There is no family yet.");

        entry.value(new FamilyRank(7, 2));
        entry.families(List.of(new PlanFamily(7, 1, new FamilyFields("Pumps", FamilyMode.REPLACE, 0), 3)));

        assertThat(((TextField) entry.input()).getText()).isEqualTo("Pumps");
        assertThat(entry.value()).isEqualTo(new FamilyRank(7, 2));
        assertThat(entry.isChanged()).isFalse();
        assertThat(entry.text(new FamilyRank(7, 2))).isEqualTo("Pumps, rank 2");
    }
}
