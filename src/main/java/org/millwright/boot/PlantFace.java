package org.millwright.boot;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import org.millwright.kernel.Message;
import org.millwright.kernel.Unreachable;
import org.millwright.plant.Plant;
import org.millwright.platform.db.ChangeFeed.Subscription;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.shell.Places;
import org.millwright.ui.shell.Shell;
import org.millwright.ui.shell.ShellSetup;
import org.millwright.ui.stock.StockAlertNews;

/// An open plant in the window: the frame, its screens, and what runs behind them.
final class PlantFace implements AutoCloseable {

    private final Tasks tasks;
    private final Attention attention;
    private final Shell shell;
    private final Subscription alertNews;
    private final OthersInSight others;
    private final Subscription link;
    private final NamesInMemory names;

    PlantFace(Plant plant, FaceSetup setup) {
        FaultSink faults = FaultSink.logging(this::report);
        tasks = setup.tasks().apply(faults);
        attention = new Attention(plant, tasks, setup.foreground(), setup.messages());
        var factory = new ScreenFactory();
        shell = new Shell(new ShellSetup(
                setup.messages(),
                tasks,
                faults,
                factory,
                Places.standard(attention.counts()),
                attention.alerts(),
                attention.plantName(),
                setup.actor().name(),
                new ReadOnlyStringWrapper(""),
                PaletteRecords.of(plant)));
        shell.offer(Message.of("welcome.open.another"), KeyCombination.valueOf("Shortcut+O"), setup.another());
        var kit = new Kit(
                setup.messages(),
                tasks,
                setup.clock(),
                setup.look().theme().densityProperty(),
                shell.cards(),
                setup.files());
        new Screens(plant, kit, shell.workbench(), setup).fill(factory);
        var news = new StockAlertNews(plant.stock(), tasks, shell.workbench().notices());
        alertNews = plant.store().feed().subscribe(changes -> setup.foreground().execute(() -> news.changed(changes)));
        link = plant.store().link().subscribe(lost -> setup.foreground().execute(() -> serverLost(lost)));
        shell.serverLost(plant.store().link().isLost());
        names = new NamesInMemory(plant, tasks, setup.foreground());
        others = new OthersInSight(
                plant.store().feed(), setup.foreground(), shell.workbench().navigator()::heard);
    }

    Parent node() {
        return shell.node();
    }

    void open(Route route) {
        shell.workbench().navigator().open(route);
    }

    /// Goes on where a former face was.
    void resume(PlantFace former) {
        shell.workbench().navigator().resume(former.shell.workbench().navigator());
    }

    /// Asks about unsaved edits first.
    void leave(Runnable goOn) {
        shell.workbench().navigator().leave(goOn);
    }

    /// What could not be read for want of a connection is read again by itself, and the window says so already.
    void report(Fault fault) {
        if (!Unreachable.isBehind(fault.cause())) {
            shell.report(fault);
        }
    }

    void serverLost(boolean lost) {
        shell.serverLost(lost);
        if (!lost) {
            attention.count();
        }
    }

    @Override
    public void close() {
        others.close();
        link.close();
        names.close();
        alertNews.close();
        attention.close();
        tasks.close();
    }
}
