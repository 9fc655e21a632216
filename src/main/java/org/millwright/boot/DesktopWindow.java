package org.millwright.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.BackupPlace;
import org.millwright.backup.app.BackupPreferences;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.boot.StartScreens.Filling;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.ProgramVersion;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.ExecutorTasks;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.settings.SettingsScreen;
import org.millwright.ui.shell.OpenPlantScreen;

/// The one window: the first start, then the open plant.
final class DesktopWindow {

    static final double WIDTH = 1280;
    static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Settings settings;
    private final Look look;
    private final RememberedViews views;
    private final RecentPlants recent;
    private final StartScreens screens;
    private final PlantOpening opening;
    private final Actor actor;
    private final Clock clock;
    private final UserFolders folders;
    private final Function<Messages, FileChooserPort> files;
    private final Executor foreground = Platform::runLater;
    private final Tasks tasks = new ExecutorTasks(foreground, FaultSink.logging(this::report));
    private final Thread.UncaughtExceptionHandler formerHandler;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private Runnable closed = () -> {};
    private boolean left;
    private Runnable presented = () -> {};
    private @Nullable Plant plant;
    private @Nullable PlantFace face;
    private @Nullable PlantBackups backups;
    private final CopyWindow copy = new CopyWindow(this::marked);
    private final SettingsScreen.Another another =
            new SettingsScreen.Another(KeyCombination.valueOf("Shortcut+O"), this::chooseAnother);
    private Optional<Message> mark = Optional.empty();

    /// @param plants opens those that are there
    /// @param files makes the chooser that speaks the window's language
    DesktopWindow(
            Stage stage,
            Settings settings,
            Look look,
            Actor actor,
            Clock clock,
            UserFolders folders,
            PlantAhead plants,
            Function<Messages, FileChooserPort> files) {
        this.stage = stage;
        this.settings = settings;
        this.look = look;
        this.actor = actor;
        this.clock = clock;
        this.folders = folders;
        this.files = files;
        this.views = new RememberedViews(settings);
        this.recent = new RecentPlants(settings);
        this.screens = new StartScreens(look, this::messages, recent, new PlantPlaces(folders), files, door());
        this.opening = new PlantOpening(actor, clock, plants::open, tasks, this::messages, this::show, this::present);
        look.theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages().text("shell.name"));
        WindowIcon.on(stage);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace.restore(stage, settings);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(this::close);
        });
        formerHandler = Thread.currentThread().getUncaughtExceptionHandler();
        FaultSink unhandled = FaultSink.logging(this::report);
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> unhandled.report(Fault.of(fault)));
    }

    void onClosed(Runnable then) {
        closed = then;
    }

    /// Hears of each plant that has come into the window.
    void onPresented(Runnable then) {
        presented = then;
    }

    /// Opens the plant, or tells why that cannot be and asks for another.
    void start(Outcome<StoreLocation> first) {
        first.handle(this::open, reasons -> {
            screens.openAnother().refuse(reasons);
            stage.show();
        });
    }

    /// Shows another place of the open plant.
    void go(Route route) {
        if (face != null) {
            face.open(route);
        }
    }

    /// Opens the plant, or the first start when there is none yet; a server tells only when it is asked.
    void open(StoreLocation location) {
        if (location.exists()) {
            openPlant(location, Filling.NONE, null);
        } else {
            screens.begin(location);
        }
        stage.show();
    }

    /// Opens another plant, after asking about unsaved edits. The plant in the window is closed once the other one is
    /// open; when that is refused, it is one click to go back to it.
    void change(StoreLocation location) {
        leave(() -> openPlant(location, Filling.NONE, null));
    }

    /// Asks which plant to open instead of this one.
    void chooseAnother() {
        leave(screens::openAnother);
    }

    private StartScreens.Door door() {
        return new StartScreens.Door() {
            @Override
            public void show(Parent screen) {
                DesktopWindow.this.show(screen);
            }

            @Override
            public void open(StoreLocation location, Filling filling, @Nullable Consumer<List<Violation>> refused) {
                openPlant(location, filling, refused);
            }

            @Override
            public boolean back() {
                goBack();
                return face != null;
            }
        };
    }

    /// @param refused hears why not; none shows it with the choice to try again
    private void openPlant(StoreLocation location, Filling filling, @Nullable Consumer<List<Violation>> refused) {
        Runnable before = () -> {};
        if (plant != null && plant.store().location().equals(location)) {
            if (plant.store().trouble().found().isEmpty()) {
                goBack();
                return;
            }
            before = letGo(plant);
        }
        boolean server = location instanceof StoreLocation.UrlStore;
        boolean fresh = server ? filling.begins() : !location.exists();
        Runnable again = () -> openPlant(location, filling, refused);
        opening.run(
                opening.of(location, filling, fresh, before),
                () -> insteadOfCancelled(location, fresh),
                (screen, reasons) -> {
                    if (server && StoreOpening.isNothingThere(reasons)) {
                        screens.begin(location);
                    } else if (refused != null) {
                        refused.accept(reasons);
                    } else if (face != null) {
                        screen.refused(reasons, again, "welcome.go-back", this::goBack);
                    } else {
                        screen.refused(reasons, again, "welcome.open.another", () -> insteadOf(location));
                    }
                });
    }

    private void insteadOfCancelled(StoreLocation location, boolean fresh) {
        if (face != null) {
            goBack();
        } else if (fresh) {
            screens.begin(location);
        } else {
            screens.openAnother();
        }
    }

    private void insteadOf(StoreLocation location) {
        OpenPlantScreen other = screens.openAnother();
        if (location instanceof StoreLocation.UrlStore server) {
            other.propose(server.url());
        }
    }

    /// Replaces the plant in the window by a backup: closes it, saves what is there, and opens what was restored.
    void restore(BackupRow backup) {
        leave(() -> {
            if (plant != null && backups != null && plant.store().location() instanceof StoreLocation.FileStore file) {
                BackupPlace place = backups.place();
                restore(backup.file(), file, place, letGo(plant));
            }
        });
    }

    /// Nothing of the plant is in the window any more.
    ///
    /// @return what closes it
    private Runnable letGo(Plant former) {
        Runnable close = PlantBackups.letGo(former, backups);
        if (face != null) {
            face.close();
        }
        face = null;
        plant = null;
        return close;
    }

    private void restore(Path backup, StoreLocation.FileStore file, BackupPlace place, Runnable before) {
        Runnable again = () -> restore(backup, file, place, () -> {});
        opening.run(
                opening.of(backup, file, desk(), place, before),
                () -> open(file),
                (screen, reasons) ->
                        screen.refused("welcome.not-restored", reasons, again, "welcome.go-back", () -> open(file)));
    }

    private Backups desk() {
        return new Backups(BackupFolders.of(folders.data(), settings), ProgramVersion.text(), actor, clock);
    }

    /// Shows a copy of a backup in a window of its own, in place of the last one.
    void openCopy(BackupRow backup) {
        if (face != null && plant != null) {
            copy.open(backup, plant.store().location(), desk(), face);
        }
    }

    /// Another one, that says above every screen that it does not show the plant itself.
    private DesktopWindow marked(Message what, Message title) {
        var window = new DesktopWindow(
                new Stage(), settings, look, actor, clock, folders, new PlantAhead(actor, clock), files);
        window.mark = Optional.of(what);
        window.stage.setTitle(messages().text(title));
        return window;
    }

    private void present(Plant opened) {
        if (left) {
            // it came when the window was gone already
            opened.close();
            return;
        }
        if (mark.isEmpty()) {
            recent.remember(opened.store().location());
        }
        if (face != null) {
            face.close();
        }
        @Nullable Runnable letGo = plant == null ? null : PlantBackups.letGo(plant, backups);
        plant = opened;
        backups = mark.isPresent()
                ? null
                : new PlantBackups(
                        opened,
                        desk(),
                        new BackupPreferences(settings, opened.store().location()),
                        foreground,
                        new PlantBackups.Doors(this::restore, this::openCopy));
        show(opened).open(new TodayRoute());
        if (letGo != null) {
            tasks.run(
                    () -> {
                        letGo.run();
                        return opened;
                    },
                    _ -> {});
        }
        presented.run();
    }

    private void goBack() {
        if (face != null) {
            show(face.node());
        }
    }

    private PlantFace show(Plant opened) {
        var made = new PlantFace(
                opened,
                new FaceSetup(
                        new Messages(look.locale(), opened.store()::zone),
                        look,
                        views,
                        opened.store().clock(),
                        actor,
                        folders,
                        files.apply(messages()),
                        foreground,
                        NamesInMemory::whenCalm,
                        faults -> new ExecutorTasks(foreground, faults),
                        this::speak,
                        this::change,
                        mark.isEmpty() ? Optional.of(another) : Optional.empty(),
                        Optional.ofNullable(backups),
                        mark));
        face = made;
        if (mark.isEmpty()) {
            stage.titleProperty().bind(made.title());
        }
        show(made.node());
        return made;
    }

    /// Another language needs other screens: the frame is made anew, after asking about unsaved edits.
    private void speak(Locale language) {
        leave(() -> {
            look.speak(language);
            PlantFace former = face;
            if (plant != null && former != null) {
                former.close();
                show(plant).resume(former);
            }
        });
    }

    private void show(Parent node) {
        scene.setRoot(node);
    }

    private Messages messages() {
        return new Messages(look.locale(), clock.getZone());
    }

    private void report(Fault fault) {
        if (face != null) {
            face.report(fault);
        }
    }

    private void leave(Runnable goOn) {
        if (face == null) {
            goOn.run();
        } else {
            face.leave(goOn);
        }
    }

    void close() {
        left = true;
        copy.close();
        if (mark.isEmpty()) {
            WindowPlace.keep(stage, settings);
            views.keep();
        }
        stage.hide();
        if (face != null) {
            face.close();
        }
        tasks.close();
        if (plant != null) {
            PlantBackups.letGo(plant, backups).run();
        }
        Thread.currentThread().setUncaughtExceptionHandler(formerHandler);
        closed.run();
    }
}
