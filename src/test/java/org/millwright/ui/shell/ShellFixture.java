package org.millwright.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Fault;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.ScreenFactory;

/// A window over screens that do nothing.
final class ShellFixture {

    final Map<Class<? extends Route>, FakeScreen> screens = new HashMap<>();
    final SimpleIntegerProperty toReorder = new SimpleIntegerProperty(9);
    final SimpleStringProperty note = new SimpleStringProperty("Backup today 06:00, verified");
    final ObservableList<AlertItem> alerts = FXCollections.observableArrayList();
    final List<Fault> faults = new ArrayList<>();
    final Shell shell;

    ShellFixture() {
        this(Scenes.ENGLISH);
    }

    ShellFixture(Messages messages) {
        var factory = new ScreenFactory();
        for (SidebarItem place : Places.standard(Map.of())) {
            factory.add(
                    place.route().getClass(),
                    route -> screen(route, place.label().key()));
        }
        factory.add(PartRoute.class, route -> screen(route, "shell.place.parts"));
        shell = new Shell(new ShellSetup(
                messages,
                new DirectTasks(),
                faults::add,
                factory,
                Places.standard(Map.of(ReorderRoute.class, toReorder)),
                alerts,
                new SimpleStringProperty("Riverside plant"),
                "Maria Ebner",
                note,
                List.of(new FixedSource(
                        Message.of("shell.place.parts"),
                        List.of(
                                part("Bearing 6205-2RS", "P-0412, 14 on hand", 1),
                                part("Bearing 6306", "P-0413, 2 on hand", 2))))));
    }

    private FakeScreen screen(Route route, String title) {
        var screen = new FakeScreen(title, new VBox(new TextField(), new Label()));
        screens.put(route.getClass(), screen);
        return screen;
    }

    private static PaletteHit part(String title, String subtitle, long id) {
        return PaletteHit.open(Feather.PACKAGE, title, subtitle, new PartRoute(id));
    }

    FakeScreen screen(Class<? extends Route> kind) {
        FakeScreen screen = screens.get(kind);
        if (screen == null) {
            throw new AssertionError("not built: " + kind);
        }
        return screen;
    }

    ShellFixture onToday() {
        shell.workbench().navigator().open(new TodayRoute());
        return this;
    }

    ShellFixture onWorkOrders() {
        shell.workbench().navigator().open(new WorkOrdersRoute());
        return this;
    }

    ShellFixture withAlerts() {
        alerts.add(new AlertItem(
                Status.of(Message.of("enum.ThemeChoice.DARK"), Meaning.DANGER),
                Message.of("palette.screens"),
                new ReorderRoute()));
        alerts.add(new AlertItem(
                Status.of(Message.of("enum.ThemeChoice.LIGHT"), Meaning.WARNING),
                Message.of("shell.alerts.none-text"),
                new ReorderRoute()));
        return this;
    }
}
