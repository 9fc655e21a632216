package org.millwright.boot;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.ChangeFeed.Subscription;
import org.millwright.platform.db.FileDamage;
import org.millwright.platform.db.ServerLink;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.shell.Places;
import org.millwright.ui.shell.Shell;
import org.millwright.ui.shell.ShellSetup;
import org.millwright.ui.stock.StockAlertNews;

/// An open plant in the window: the frame, its screens, and what runs behind them.
final class PlantFace implements AutoCloseable {

    private final Messages messages;
    private final Tasks tasks;
    private final Attention attention;
    private final Shell shell;
    private final Subscription alertNews;
    private final OthersInSight others;
    private final Subscription link;
    private final Subscription fileTrouble;
    private final NamesInMemory names;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private javafx.util.Subscription backups = () -> {};

    PlantFace(Plant plant, FaceSetup setup) {
        FaultSink faults = FaultSink.logging(this::report);
        messages = setup.messages();
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
                note,
                PaletteRecords.of(plant)));
        setup.another().ifPresent(way -> shell.offer(Message.of("welcome.open.another"), way.key(), way.choose()));
        var kit = new Kit(
                setup.messages(),
                tasks,
                setup.clock(),
                setup.look().theme().densityProperty(),
                shell.cards(),
                setup.files());
        var screens = new Screens(plant, kit, shell.workbench(), setup);
        screens.fill(factory);
        screens.clearViewed();
        var news = new StockAlertNews(plant.stock(), tasks, shell.workbench().notices());
        alertNews = plant.store().feed().subscribe(changes -> setup.foreground().execute(() -> news.changed(changes)));
        ServerLink server = plant.store().link();
        // "lost" and "back" may come in either order: what holds is what the link says by then
        link = server.subscribe(lost -> setup.foreground().execute(() -> serverLost(server.isLost())));
        shell.serverLost(server.isLost());
        fileTrouble = plant.store()
                .trouble()
                .subscribe(told -> setup.foreground().execute(() -> cannotSave(told, plant, setup.change())));
        plant.store().trouble().found().ifPresent(told -> cannotSave(told, plant, setup.change()));
        names = new NamesInMemory(plant, tasks, setup.foreground(), setup.calm());
        others = new OthersInSight(
                plant.store().feed(), setup.foreground(), shell.workbench().navigator()::heard);
        setup.mark().ifPresent(shell::mark);
        setup.backups().ifPresent(made -> follow(made, setup.messages()));
    }

    private void follow(PlantBackups made, Messages messages) {
        backups = made.trouble()
                .subscribe(trouble -> {
                    attention.backupTrouble(trouble);
                    trouble.ifPresent(shell.workbench().notices()::error);
                })
                .and(made.latest()
                        .subscribe(at -> note.set(at.map(when -> messages.text("shell.backup-note", when))
                                .orElse(""))));
    }

    Parent node() {
        return shell.node();
    }

    /// Of the window: which plant it shows.
    ObservableValue<String> title() {
        return attention
                .plantName()
                .map(name -> name.isBlank() ? messages.text("shell.name") : messages.text("shell.title", name));
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

    /// Runs work over a second while the face shows how far it is.
    <T> void work(Message title, LongWork<Outcome<T>> work, Consumer<? super T> done) {
        shell.workbench()
                .jobs()
                .start(
                        title,
                        work,
                        outcome -> outcome.handle(done, shell.workbench().notices()::refused));
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

    /// @param change opens a plant, also the same one anew
    private void cannotSave(Violation told, Plant plant, Consumer<StoreLocation> change) {
        if (FileDamage.isTold(List.of(told))) {
            shell.cannotSave(told, Message.of("shell.to-settings"), () -> open(new SettingsRoute()));
        } else {
            shell.cannotSave(
                    told,
                    Message.of("shell.open-again"),
                    () -> change.accept(plant.store().location()));
        }
    }

    @Override
    public void close() {
        backups.unsubscribe();
        others.close();
        fileTrouble.close();
        link.close();
        names.close();
        alertNews.close();
        attention.close();
        shell.workbench().navigator().close();
        tasks.close();
    }
}
