package org.millwright.boot;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.millwright.kernel.Actor;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.ExecutorTasks;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.WindowFiles;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.shell.Places;
import org.millwright.ui.shell.Shell;
import org.millwright.ui.shell.ShellSetup;

/// An open plant in the window: the frame, its screens, and what runs behind them.
final class PlantFace implements AutoCloseable {

    private final Tasks tasks;
    private final Attention attention;
    private final Shell shell;

    /// @param speak changes the language of the window
    PlantFace(
            Plant plant,
            Messages messages,
            Look look,
            ViewState views,
            Clock clock,
            Actor actor,
            Window window,
            Executor foreground,
            Consumer<Locale> speak) {
        FaultSink faults = FaultSink.logging(this::report);
        tasks = new ExecutorTasks(foreground, faults);
        attention = new Attention(plant, tasks, foreground);
        var factory = new ScreenFactory();
        shell = new Shell(new ShellSetup(
                messages,
                tasks,
                faults,
                factory,
                Places.standard(attention.counts()),
                attention.alerts(),
                new ReadOnlyStringWrapper(plant.store().location().display()),
                actor.name(),
                new ReadOnlyStringWrapper(""),
                PaletteRecords.of(plant)));
        var kit = new Kit(
                messages,
                tasks,
                clock,
                look.theme().densityProperty(),
                shell.cards(),
                new WindowFiles(messages, () -> window));
        new Screens(plant, kit, shell.workbench(), views, look, speak).fill(factory);
    }

    Parent node() {
        return shell.node();
    }

    void open(Route route) {
        shell.workbench().navigator().open(route);
    }

    /// Asks about unsaved edits first.
    void leave(Runnable goOn) {
        shell.workbench().navigator().leave(goOn);
    }

    void report(Fault fault) {
        shell.report(fault);
    }

    @Override
    public void close() {
        attention.close();
        tasks.close();
    }
}
