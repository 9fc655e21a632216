package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanProduct;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class DueFilterTest {

    private int changes;
    private final DueFilter filter = new DueFilter(KitFixture.kit(), () -> changes++);
    private final DueLine made = line(Disposition.MAKE);
    private final DueLine missed = line(Disposition.MISSED);

    DueFilterTest() {
        Scenes.show(filter);
    }

    @Test
    void allIsShownUntilSomebodyAsksForLess() {
        assertThat(filter.shows(made)).isTrue();
        assertThat(filter.shows(missed)).isTrue();
    }

    @Test
    void eachWordMayStandInPlanOrMachine() {
        type("grease p-101");
        assertThat(filter.shows(made)).isTrue();
        type("  FEED   pm-1 ");
        assertThat(filter.shows(made)).isTrue();
        type("grease conveyor");
        assertThat(filter.shows(made)).isFalse();
    }

    @Test
    void theProposalIsChosen() {
        changes = 0;
        this.<Disposition>choice("proposal").setValue(Optional.of(Disposition.MISSED));

        assertThat(filter.shows(missed)).isTrue();
        assertThat(filter.shows(made)).isFalse();
        assertThat(changes).isEqualTo(1);
        this.<Disposition>choice("proposal").setValue(Optional.empty());
        assertThat(filter.shows(made)).isTrue();
    }

    @Test
    void whatIsMadeIsChosen() {
        this.<PlanProduct>choice("product-due").setValue(Optional.of(PlanProduct.ROUND));
        assertThat(filter.shows(made)).isFalse();
        this.<PlanProduct>choice("product-due").setValue(Optional.of(PlanProduct.WORK_ORDER));
        assertThat(filter.shows(made)).isTrue();
    }

    private void type(String words) {
        Scenes.find(filter, "#find-due", TextField.class).setText(words);
    }

    @SuppressWarnings("unchecked")
    private <E> ComboBox<Optional<E>> choice(String id) {
        return Scenes.find(filter, "#" + id, ComboBox.class);
    }

    private static DueLine line(Disposition disposition) {
        return new DueLine(
                1,
                DueLineTest.work(PlansFixture.day(4, 1), "PM-1", "Grease bearings", "P-101", "Feed pump", disposition));
    }
}
