package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderFields;

@FxTest
class OrderFormTest {

    private final WorkFixture fixture = new WorkFixture();
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.workbench.notices());
    private final OrderForm form = new OrderForm(model);

    @BeforeEach
    void show() {
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                form.show(shown.detail());
            }
        });
        model.open(fixture.leaking);
        Scenes.show((Parent) form.node());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsShownIsWhatIsStored() {
        WorkOrderFields before = detail().order().fields();
        field("remedy").setText("x");
        form.guard().save(saved -> assertThat(saved).isTrue());

        WorkOrderFields after = detail().order().fields();
        assertThat(after.remedy()).isEqualTo("x");
        assertThat(new WorkOrderFields(
                        after.title(),
                        after.description(),
                        after.equipmentId(),
                        after.type(),
                        after.priority(),
                        after.dueOn(),
                        after.assigneeId(),
                        after.craft(),
                        Objects.requireNonNull(after.plannedHours()).setScale(2),
                        after.problem(),
                        after.cause(),
                        null,
                        after.downtimeMinutes()))
                .isEqualTo(before);
        assertThat(form.guard().unsaved().get()).isFalse();
        assertThat(fixture.notices.last()).isEqualTo("WO-000001 saved.");
    }

    @Test
    void editsSurviveAReadingOfTheSameWorkOrder() {
        field("title").setText("Shaft seal dripping");
        model.reload();

        assertThat(field("title").getText()).isEqualTo("Shaft seal dripping");
        form.guard().revert();
        assertThat(field("title").getText()).isEqualTo("Shaft seal leaking");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndKeepsTheText() {
        field("title").setText("Shaft seal dripping");
        WorkOrderDetail seen = detail();
        fixture.plant
                .workOrders()
                .change(
                        fixture.leaking,
                        seen.order().version(),
                        seen.order().fields().withDueOn(null))
                .orThrow();
        List<Boolean> saved = new ArrayList<>();

        form.guard().save(saved::add);

        assertThat(saved).containsExactly(false);
        assertThat(detail().order().fields().title()).isEqualTo("Shaft seal leaking");
        assertThat(field("title").getText()).isEqualTo("Shaft seal dripping");
    }

    @Test
    void revertingShowsWhatSomebodyElseHasStored() {
        field("title").setText("Shaft seal dripping");
        WorkOrderDetail seen = detail();
        fixture.plant
                .workOrders()
                .change(
                        fixture.leaking,
                        seen.order().version(),
                        seen.order().fields().withDueOn(null))
                .orThrow();
        form.guard().save(saved -> assertThat(saved).isFalse());

        form.guard().revert();

        assertThat(field("dueOn").getText()).isEmpty();
        field("title").setText("Shaft seal dripping");
        form.guard().save(saved -> assertThat(saved).isTrue());
        assertThat(detail().order().fields().title()).isEqualTo("Shaft seal dripping");
    }

    @Test
    void whatIsOnItsWayBelongsToTheWorkOrderItWasTypedFor() {
        var tasks = new HeldTasks();
        var slow = new OrderForm(
                new OrderModel(KitFixture.with(tasks, fixture.kit), Work.of(fixture.plant), fixture.notices));
        Scenes.show((Parent) slow.node());
        slow.show(detail());
        Scenes.find(slow.node(), "#title", TextField.class).setText("Shaft seal dripping");
        slow.guard().save(saved -> assertThat(saved).isTrue());
        long other = fixture.plant
                .workOrderQueries()
                .search("Guard switch", 1)
                .getFirst()
                .id();
        slow.show(fixture.plant.workOrderQueries().detail(other).orElseThrow());
        tasks.release();

        assertThat(detail().order().fields().title()).isEqualTo("Shaft seal dripping");
    }

    private WorkOrderDetail detail() {
        return fixture.plant.workOrderQueries().detail(fixture.leaking).orElseThrow();
    }

    private TextField field(String name) {
        return Scenes.find(form.node(), "#" + name, TextField.class);
    }
}
