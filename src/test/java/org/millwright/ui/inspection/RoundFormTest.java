package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
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

    /// Two people add a check point each; both points stay.
    @Test
    void whatTwoPeopleAddedBothStays() {
        RoundFields before = detail().fields();
        Long machine = before.points().getFirst().equipmentId();
        List<CheckPointFields> more = new ArrayList<>(before.points());
        more.add(new CheckPointFields("Oil level", machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true));
        fixture.plant
                .roundRegister()
                .change(
                        fixture.round,
                        detail().version(),
                        new RoundFields(before.code(), before.name(), before.equipmentId(), before.active(), more))
                .orThrow();
        form.points().add();
        Scenes.find(form.points().form().pane(), "#name", TextField.class).setText("Belt tension");
        form.guard().save(_ -> {});
        tasks.release();
        tasks.release();
        fixture.cards.lookupAll(".accent").forEach(button -> ((Button) button).fire());
        tasks.release();

        assertThat(detail().fields().points())
                .extracting(CheckPointFields::name)
                .hasSize(more.size() + 1)
                .contains("Oil level", "Belt tension");
    }

    @Test
    void aRevertShowsTheRoundAsItIsNow() {
        RoundFields before = detail().fields();
        name().setText("Mine");
        fixture.plant
                .roundRegister()
                .change(
                        fixture.round,
                        detail().version(),
                        new RoundFields(
                                before.code(), "Theirs", before.equipmentId(), before.active(), before.points()))
                .orThrow();
        form.guard().revert();
        tasks.release();

        assertThat(name().getText()).isEqualTo("Theirs");
    }

    private RoundDetail detail() {
        return fixture.plant.inspections().round(fixture.round).orElseThrow();
    }

    private TextField name() {
        return Scenes.find(form.node(), "#name", TextField.class);
    }
}
