package org.millwright.ui.workorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.files.FilesFixture;
import org.millwright.ui.files.TestFileDesk;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.theme.ThemeChoice;

/// Draws the screens of work orders at the size that the window leaves them, so that a careful person can look at them.
@FxTest
class WorkOrderGalleryTest {

    private static final double WIDTH = 1166;
    private static final double HEIGHT = 694;

    private final List<WorkFixture> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(WorkFixture::close);
    }

    @Test
    void listWithDetail() {
        Gallery.draw("work-orders", WIDTH, HEIGHT, () -> list("overview", fixture -> {}));
    }

    @Test
    void detailAtTheRight() {
        Gallery.draw(
                "work-orders-right",
                WIDTH,
                HEIGHT,
                () -> list("labour", fixture -> fixture.views.put("list-detail.work-orders.side", "right")));
    }

    @Test
    void fieldsAtTheRight() {
        Gallery.draw(
                "work-orders-right-fields",
                WIDTH,
                HEIGHT,
                () -> list("overview", fixture -> fixture.views.put("list-detail.work-orders.side", "right")));
    }

    @Test
    void everyTab() {
        for (String tab : List.of("overview", "parts", "labour", "history")) {
            Gallery.draw("work-order-" + tab, WIDTH, HEIGHT, () -> {
                WorkFixture fixture = fixture(Locale.UK);
                fixture.views.put("tabs.work-order", tab);
                return fixture.withCards(one(fixture).node());
            });
        }
    }

    @Test
    void files() {
        Gallery.draw(
                "work-orders-files",
                WIDTH,
                HEIGHT,
                () -> list("files", fixture -> {
                    FilesFixture.fill(fixture.plant.workOrderFiles(), fixture.leaking);
                    fixture.views.put("list-detail.work-orders.side", "right");
                }));
    }

    @Test
    void whatThePlanSays() {
        for (String tab : List.of("overview", "tasks", "parts", "labour")) {
            Gallery.draw("work-order-planned-" + tab, WIDTH, HEIGHT, () -> {
                WorkFixture fixture = fixture(Locale.UK);
                fixture.plan();
                fixture.views.put("tabs.work-order", tab);
                Screen screen = one(fixture);
                if ("tasks".equals(tab)) {
                    TableView<?> table = (TableView<?>) screen.node().lookup(".table-view");
                    table.getSelectionModel().clearAndSelect(2);
                }
                return fixture.withCards(screen.node());
            });
        }
    }

    @Test
    void inGerman() {
        Gallery.draw("work-orders-german", WIDTH, HEIGHT, () -> {
            WorkFixture fixture = fixture(Locale.GERMANY);
            fixture.views.put("tabs.work-order", "parts");
            return list(fixture);
        });
    }

    @Test
    void allSelected() {
        Gallery.draw("work-orders-selected", WIDTH, HEIGHT, () -> {
            Parent shown = list(fixture(Locale.GERMANY));
            Scene before = Scenes.show(shown, WIDTH, HEIGHT, ThemeChoice.LIGHT);
            shown.lookup(".table-view")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
            before.setRoot(new Group());
            return shown;
        });
    }

    @Test
    void questions() {
        ask("new", shown -> NewOrderQuestion.open(shown.fixture().kit, Work.of(shown.fixture().plant), made -> {}));
        ask("complete", fixture -> press(fixture, "#move-COMPLETE"));
        ask("hold", fixture -> press(fixture, "#move-HOLD"));
    }

    private record Shown(WorkFixture fixture, Node node) {}

    private void ask(String name, Consumer<Shown> action) {
        Gallery.draw("work-order-ask-" + name, WIDTH, HEIGHT, () -> {
            WorkFixture fixture = fixture(Locale.UK);
            Screen screen = one(fixture);
            action.accept(new Shown(fixture, screen.node()));
            return fixture.withCards(screen.node());
        });
    }

    private static void press(Shown shown, String button) {
        ((Button) shown.node().lookup(button)).fire();
    }

    private Parent list(String tab, Consumer<WorkFixture> before) {
        WorkFixture fixture = fixture(Locale.UK);
        fixture.views.put("tabs.work-order", tab);
        before.accept(fixture);
        return list(fixture);
    }

    private static Parent list(WorkFixture fixture) {
        var screen = new WorkOrdersScreen(
                fixture.plant, fixture.kit, fixture.workbench, fixture.views, TestFileDesk.of(fixture.plant));
        screen.onShown();
        screen.select(fixture.leaking);
        return fixture.withCards(screen.node());
    }

    private static Screen one(WorkFixture fixture) {
        var screen = new WorkOrderScreen(
                fixture.plant,
                fixture.kit,
                fixture.workbench,
                fixture.views,
                TestFileDesk.of(fixture.plant),
                fixture.leaking);
        screen.onShown();
        return screen;
    }

    private WorkFixture fixture(Locale locale) {
        var fixture = new WorkFixture(locale, new DirectTasks(), null);
        open.add(fixture);
        return fixture;
    }
}
