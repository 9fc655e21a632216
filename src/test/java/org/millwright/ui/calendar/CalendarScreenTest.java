package org.millwright.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.DaySpan;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

@FxTest
class CalendarScreenTest {

    /// Today is a Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    private final Desk desk = new Desk();
    private final long pump = plant.equipmentRegister()
            .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
            .orThrow();
    private final List<Runnable> news = new ArrayList<>();
    private CalendarScreen screen;

    @BeforeEach
    void show() {
        for (int i = 0; i < 12; i++) {
            order(TODAY);
        }
        screen = new CalendarScreen(desk.kit, desk.workbench, CalendarServices.of(plant, news::add), desk.views);
        Scenes.show(desk.withCards(screen.node()));
        screen.onShown();
        layOut();
    }

    @AfterEach
    void close() {
        plant.close();
    }

    @Test
    void aDayShowsWhatItHasRoomForAndSaysHowMuchMoreThereIs() {
        DayCell today = cell(TODAY);
        int inSight = today.inSight();

        assertThat(inSight).isBetween(1, 4);
        assertThat(today.more().getText()).isEqualTo("+" + (12 - inSight) + " more");
        assertThat(cell(TODAY.plusDays(1)).more().isVisible()).isFalse();

        press(KeyCode.SPACE);
        ListView<?> all = Scenes.find(desk.cards, ".list-view", ListView.class);
        assertThat(all.getItems()).hasSize(12);
    }

    @Test
    void theKeyboardChoosesAndMovesWork() {
        press(KeyCode.DOWN);
        CalendarEntry first = screen.grid().entry().orElseThrow();
        Scenes.press(screen.grid(), "Shift+Right");
        layOut();

        assertThat(cell(TODAY.plusDays(1)).day().total()).isEqualTo(1);
        assertThat(cell(TODAY).day().total()).isEqualTo(11);
        assertThat(desk.notices.last()).isEqualTo(EntryText.number(first) + " is due on 13 Mar 2026");

        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(desk.opened()).isInstanceOf(WorkOrderRoute.class);
    }

    @Test
    void arrowsLeadOutOfTheMonthAndTodayLeadsBack() {
        press(KeyCode.LEFT);
        for (int i = 0; i < 3; i++) {
            press(KeyCode.UP);
        }
        assertThat(screen.model().month()).hasToString("2026-02");

        screen.commands().get(2).action().run();
        assertThat(screen.grid().chosen()).isEqualTo(TODAY);
    }

    @Test
    void aWeekHasSevenDays() {
        screen.commands().get(4).action().run();
        layOut();

        assertThat(screen.grid().cells()).hasSize(7);
        assertThat(cell(TODAY).inSight()).isEqualTo(12);
    }

    @Test
    void nothingLooksFinalWhileThePlansAreStillRead() {
        var tasks = new HeldTasks("calendar");
        CalendarScreen waiting = waiting(tasks);
        assertThat(waiting.status().getValue()).isEqualTo("Reading the plans...");

        tasks.release();
        assertThat(waiting.status().getValue()).isEqualTo("12 entries");
    }

    @Test
    void daysThatAreComeBackToBeforeTheirPlansAreReadAreNotFinal() {
        var tasks = new HeldTasks("calendar");
        CalendarScreen waiting = waiting(tasks);
        tasks.release();
        waiting.commands().get(1).action().run();
        waiting.commands().get(0).action().run();
        assertThat(waiting.status().getValue()).isEqualTo("Reading the plans...");

        tasks.release();
        assertThat(waiting.status().getValue()).isEqualTo("12 entries");
    }

    @Test
    void plansThatCouldNotBeReadAreToldAndReadAnewWhenAsked() {
        var tasks = new HeldTasks("calendar");
        CalendarScreen waiting = waiting(tasks);
        assertThatThrownBy(tasks::fail).hasRootCauseMessage("connection dropped");
        assertThat(waiting.status().getValue()).isEqualTo("The plans could not be read: F5 tries again.");

        waiting.refresh();
        assertThat(waiting.status().getValue()).isEqualTo("Reading the plans...");
        tasks.release();
        assertThat(waiting.status().getValue()).isEqualTo("12 entries");
    }

    @Test
    void whatIsDoneElsewhereInTheProgramIsSeenAtOnceButNotReadOutOfSight() {
        order(TODAY);
        tellNews();
        assertThat(cell(TODAY).day().total()).isEqualTo(13);

        screen.onHidden();
        order(TODAY);
        tellNews();
        assertThat(cell(TODAY).day().total()).isEqualTo(13);
        screen.onShown();
        assertThat(cell(TODAY).day().total()).isEqualTo(14);

        screen.close();
        order(TODAY);
        assertThat(news).isEmpty();
    }

    @Test
    void whatIsOutOfSightIsNotHeld() {
        DaySpan month = screen.model().span();
        Shown held = screen.model().read(month, Chosen.OPEN);
        assertThat(screen.model().read(month, Chosen.OPEN)).isSameAs(held);

        screen.onHidden();
        assertThat(screen.model().read(month, Chosen.OPEN)).isNotSameAs(held);
    }

    private void tellNews() {
        List<Runnable> told = List.copyOf(news);
        news.clear();
        told.forEach(Runnable::run);
        layOut();
    }

    private CalendarScreen waiting(HeldTasks tasks) {
        var slow = new Desk(Locale.UK, tasks);
        var waiting = new CalendarScreen(slow.kit, slow.workbench, CalendarServices.of(plant, news::add), slow.views);
        Scenes.show(slow.withCards(waiting.node()));
        waiting.onShown();
        return waiting;
    }

    private DayCell cell(LocalDate day) {
        return screen.grid().cells().stream()
                .filter(cell -> cell.day().on().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private void press(KeyCode key) {
        Scenes.press(screen.grid(), key);
    }

    private void layOut() {
        Scenes.layOut(screen.node().getScene());
    }

    private void order(LocalDate due) {
        var fields = new WorkOrderFields(
                "Mend the seal",
                null,
                pump,
                WorkOrderType.CORRECTIVE,
                3,
                due,
                null,
                "Fitter",
                new BigDecimal("2"),
                null,
                null,
                null,
                null);
        plant.workOrders()
                .create(new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, null))
                .orThrow();
    }
}
