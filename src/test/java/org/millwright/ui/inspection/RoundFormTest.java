package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;

@FxTest
class RoundFormTest {

    private final HeldTasks tasks = new HeldTasks();
    private final RoundsFixture fixture = new RoundsFixture(Locale.UK, tasks);
    private final List<Long> saved = new ArrayList<>();
    private final RoundForm form = new RoundForm(fixture.kit, new RoundsModel(fixture.plant), saved::add);

    RoundFormTest() {
        Scenes.show((Parent) form.node());
        form.show(detail());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsShownIsWhatIsStored() {
        RoundFields before = detail().fields();
        name().setText("Boiler house, evening");
        form.guard().save(done -> assertThat(done).isTrue());
        tasks.release();

        RoundFields after = detail().fields();
        assertThat(after)
                .isEqualTo(new RoundFields(
                        before.code(),
                        "Boiler house, evening",
                        before.equipmentId(),
                        before.active(),
                        before.points()));
    }

    /// A new round is begun while the change of another is on its way.
    @Test
    void whatIsOnItsWayBelongsToTheRoundItWasTypedFor() {
        name().setText("Boiler house, evening");
        form.guard().save(done -> assertThat(done).isTrue());
        form.show(null);
        tasks.release();

        assertThat(saved).containsExactly(fixture.round);
        assertThat(fixture.plant.inspections().roundCount(ListRequest.ALL)).isEqualTo(1);
        assertThat(detail().fields().name()).isEqualTo("Boiler house, evening");
    }

    private RoundDetail detail() {
        return fixture.plant.inspections().round(fixture.round).orElseThrow();
    }

    private TextField name() {
        return Scenes.find(form.node(), "#name", TextField.class);
    }
}
