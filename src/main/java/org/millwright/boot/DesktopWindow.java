package org.millwright.boot;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.ExecutorTasks;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.LongWatch;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Tasks;
import org.millwright.sample.SampleSize;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.shell.OpeningScreen;
import org.millwright.ui.shell.WelcomeActions;
import org.millwright.ui.shell.WelcomeScreen;
import org.millwright.ui.theme.ThemeChoice;

/// The one window: the first start, then the open plant.
final class DesktopWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Settings settings;
    private final Look look;
    private final RememberedViews views;
    private final Actor actor;
    private final Clock clock;
    private final UserFolders folders;
    private final Function<Messages, FileChooserPort> files;
    private final Executor foreground = Platform::runLater;
    private final Tasks tasks = new ExecutorTasks(foreground, FaultSink.logging(this::report));
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private Runnable closed = () -> {};
    private Runnable presented = () -> {};
    private @Nullable Plant plant;
    private @Nullable PlantFace face;

    /// @param files makes the chooser that speaks the window's language
    DesktopWindow(
            Stage stage,
            Settings settings,
            Look look,
            Actor actor,
            Clock clock,
            UserFolders folders,
            Function<Messages, FileChooserPort> files) {
        this.stage = stage;
        this.settings = settings;
        this.look = look;
        this.actor = actor;
        this.clock = clock;
        this.folders = folders;
        this.files = files;
        this.views = new RememberedViews(settings);
        look.theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages().text("shell.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace.restore(stage, settings);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(this::close);
        });
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

    /// Opens the plant, or the first start when there is none yet.
    void open(StoreLocation location) {
        if (location instanceof StoreLocation.FileStore store && !Files.exists(store.file())) {
            welcome(location);
        } else {
            openPlant(location, (opened, _) -> Outcome.done(opened));
        }
        stage.show();
    }

    /// Opens another plant, after asking about unsaved edits. The plant in the window is closed once the other one is
    /// open; when that is refused, it is one click to go back to it.
    void change(StoreLocation location) {
        leave(() -> openPlant(location, (opened, _) -> Outcome.done(opened)));
    }

    /// What is done with a plant between opening and showing it.
    private interface Filling {
        Outcome<Plant> fill(Plant opened, Progress progress);
    }

    private void welcome(StoreLocation location) {
        show(new WelcomeScreen(messages(), look.theme().choiceProperty().get(), new WelcomeActions() {
                    @Override
                    public void newPlant() {
                        openPlant(location, (opened, _) -> Outcome.done(opened));
                    }

                    @Override
                    public void openSample(Sample sample) {
                        SampleSize size = switch (sample) {
                            case SMALL -> SampleSize.SMALL;
                            case PLANT -> SampleSize.PLANT;
                        };
                        openPlant(
                                location,
                                (opened, progress) ->
                                        opened.samples().load(size, progress).map(loaded -> opened));
                    }

                    @Override
                    public void speak(Locale language) {
                        look.speak(language);
                        welcome(location);
                    }

                    @Override
                    public void look(ThemeChoice choice) {
                        look.theme().choiceProperty().set(choice);
                    }
                })
                .node());
    }

    private void openPlant(StoreLocation location, Filling filling) {
        if (plant != null && plant.store().location().equals(location)) {
            goBack();
            return;
        }
        Messages messages = messages();
        var screen = new OpeningScreen(messages);
        screen.progress(messages.text("welcome.opening-text"), Progress.UNKNOWN);
        show(screen.node());
        LongWork<Outcome<Plant>> work =
                progress -> Plant.open(location, actor, clock).then(opened -> filled(opened, filling, progress));
        tasks.start(work, new LongWatch<Outcome<Plant>>() {
            @Override
            public void progress(double fraction, Message doing) {
                screen.progress(messages.text(doing), fraction);
            }

            @Override
            public void done(Outcome<Plant> outcome) {
                outcome.handle(DesktopWindow.this::present, this::refuse);
            }

            @Override
            public void cancelled() {
                again();
            }

            @Override
            public void failed(Throwable cause) {
                Fault fault = Fault.of(cause);
                FaultSink.logging(_ -> {}).report(fault);
                refuse(List.of(Violation.general("task.fault", fault.code())));
            }

            private void refuse(List<Violation> reasons) {
                if (face == null) {
                    screen.refused(reasons, this::again, "welcome.quit", DesktopWindow.this::close);
                } else {
                    screen.refused(reasons, this::again, "welcome.go-back", DesktopWindow.this::goBack);
                }
            }

            private void again() {
                if (face == null) {
                    open(location);
                } else {
                    openPlant(location, filling);
                }
            }
        });
    }

    /// A plant that is not shown in the end is closed, whatever the reason: it could not be opened again otherwise.
    private static Outcome<Plant> filled(Plant opened, Filling filling, Progress progress) {
        boolean kept = false;
        try {
            Outcome<Plant> filled = filling.fill(opened, progress);
            Cancellation.current().check();
            kept = filled.isDone();
            if (kept) {
                opened.store().followOthers();
            }
            return filled;
        } finally {
            if (!kept) {
                opened.close();
            }
        }
    }

    private void present(Plant opened) {
        if (face != null) {
            face.close();
        }
        Plant former = plant;
        plant = opened;
        show(opened).open(new TodayRoute());
        if (former != null) {
            tasks.run(
                    () -> {
                        former.close();
                        return former;
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
                        messages(),
                        look,
                        views,
                        clock,
                        actor,
                        folders,
                        files.apply(messages()),
                        foreground,
                        faults -> new ExecutorTasks(foreground, faults),
                        this::speak,
                        this::change));
        face = made;
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
        WindowPlace.keep(stage, settings);
        views.keep();
        stage.hide();
        if (face != null) {
            face.close();
        }
        tasks.close();
        if (plant != null) {
            plant.close();
        }
        closed.run();
    }
}
