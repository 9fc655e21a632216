package org.millwright.boot;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;

/// Drives the desktop for `millwright bench`, which runs in another process and reads what this one prints: `usable`
/// when the first screen shows its data, and, if it shall walk, `walked` when the main lists were in sight. Then it
/// closes the window: a store that was not closed would be looked through at the next start.
final class BenchDrive extends AnimationTimer {

    /// Set by the bench: `bare`, `start` or `walk`.
    static final String PROPERTY = "org.millwright.bench";

    static final String BARE = "bare";
    private static final String WALK = "walk";
    private static final long DWELL = Duration.ofSeconds(3).toNanos();

    /// A plant that does not open never has data to show.
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    private final Scene scene;
    private final Consumer<Route> navigator;
    private final Queue<Route> ahead = new ArrayDeque<>();
    private final boolean walks;
    private boolean usable;
    private boolean painted;
    private boolean walked;
    private long begunAt;
    private long leaveAt;

    BenchDrive(String mode, Scene scene, Consumer<Route> navigator) {
        this.walks = mode.equals(WALK);
        this.scene = scene;
        this.navigator = navigator;
        ahead.addAll(List.of(
                new EquipmentRoute(OptionalLong.empty()),
                new WorkOrdersRoute(),
                new PartsRoute(),
                new ReorderRoute(),
                new PlansRoute(),
                new InspectionsRoute(),
                new TodayRoute()));
    }

    @Override
    public void handle(long now) {
        if (begunAt == 0) {
            begunAt = now;
        }
        if (!usable) {
            usable = showsData();
            if (now - begunAt > PATIENCE) {
                close();
            }
        } else if (!painted) {
            painted = true;
            tell("usable");
            leaveAt = now + DWELL;
            if (!walks) {
                close();
            }
        } else if (walks && now > leaveAt) {
            leaveAt = now + DWELL;
            goOn();
        }
    }

    private void goOn() {
        Route next = ahead.poll();
        if (next != null) {
            navigator.accept(next);
        } else if (!walked) {
            walked = true;
            tell("walked");
        } else {
            close();
        }
    }

    private void close() {
        stop();
        Window window = scene.getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private boolean showsData() {
        Node today = scene.getRoot().lookup(".today");
        Node list = today == null ? null : today.lookup(".today-list");
        return today != null
                && !(list instanceof ListView<?> lines && lines.getItems().isEmpty());
    }

    static void tell(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
