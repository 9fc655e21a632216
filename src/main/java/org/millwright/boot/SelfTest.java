package org.millwright.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.millwright.cli.SelfTester;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.ui.kit.WindowFiles;
import org.millwright.ui.nav.Route;
import org.millwright.workorder.WorkOrderRef;
import org.slf4j.LoggerFactory;

/// Tries the program where it is installed: a sample plant in a temporary folder, the main job on it, the window, and
/// every screen with that plant in it. Needs no display.
final class SelfTest implements SelfTester {

    private static final long PATIENCE_SECONDS = 120;
    private static final Actor TESTER = new Actor("self-test", "localhost");

    private final Messages messages;
    private final Clock clock;
    private final List<Step> steps = new ArrayList<>();
    private Consumer<Step> each = step -> {};

    SelfTest(Messages messages) {
        this.messages = messages;
        this.clock = Clock.system(messages.formats().zone());
    }

    @Override
    public List<Step> run(Consumer<Step> heard) {
        each = heard;
        // read by the window toolkit when it starts
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Path home = Files.createTempDirectory("millwright-self-test");
            try {
                tryAll(home);
            } finally {
                remove(home);
            }
        } catch (IOException noFolder) {
            throw new UncheckedIOException("a temporary folder", noFolder);
        }
        return List.copyOf(steps);
    }

    private void tryAll(Path home) {
        var folders = UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, home.toString()), new Properties());
        StoreLocation location =
                StoreLocation.parse(folders.defaultPlant().toString()).orThrow();
        Plant plant = step("selftest.step.sample", () -> {
            Plant fresh = Plant.open(location, TESTER, clock).orThrow();
            fresh.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
            return fresh;
        });
        if (plant == null) {
            return;
        }
        WorkOrderRef order;
        try (plant) {
            order = mainJob(plant, home.resolve("month.xlsx"));
        }
        boolean windows = step("selftest.step.toolkit", this::startToolkit) != null;
        if (windows) {
            step("selftest.step.window", () -> window(location, folders));
        }
        Plant again = step(
                "selftest.step.reopen",
                () -> Plant.open(location, TESTER, clock).orThrow());
        if (again != null) {
            try (again) {
                if (order != null) {
                    did("selftest.step.there", () -> new MainJob(again).lookAgain(order));
                }
                if (windows) {
                    screens(again, folders);
                }
            }
        }
        if (windows) {
            Platform.exit();
        }
    }

    private @Nullable WorkOrderRef mainJob(Plant plant, Path workbook) {
        var job = new MainJob(plant);
        WorkOrderRef order = step("selftest.step.round", job::walkARound);
        if (order == null) {
            return null;
        }
        boolean done = did("selftest.step.part", () -> job.takeAPart(order))
                && did("selftest.step.complete", () -> job.complete(order))
                && did("selftest.step.workbook", () -> job.writeTheMonth(order, workbook, messages));
        return done ? order : null;
    }

    private boolean startToolkit() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        return await(started);
    }

    private boolean await(CountDownLatch event) throws InterruptedException {
        if (!event.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(messages.text("selftest.too-long", PATIENCE_SECONDS));
        }
        return true;
    }

    private void screens(Plant plant, UserFolders folders) {
        EveryScreen screens = step(
                Message.of("selftest.step.frame"),
                Platform::runLater,
                () -> new EveryScreen(plant, folders, messages, clock));
        if (screens == null) {
            return;
        }
        for (Route route : EveryRoute.in(plant)) {
            step(screen(route), Platform::runLater, () -> {
                screens.open(route);
                return route;
            });
        }
        step(Message.of("selftest.step.close"), Platform::runLater, () -> {
            screens.close();
            return screens;
        });
    }

    /// The window as the user opens it, with work in the background, until the plant is in it.
    private boolean window(StoreLocation location, UserFolders folders) throws InterruptedException {
        var closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            var stage = new Stage();
            var settings = new Settings(folders.config().resolve("preferences.json"));
            var look = new Look(settings, messages.formats().locale());
            var window = new DesktopWindow(
                    stage,
                    settings,
                    look,
                    TESTER,
                    clock,
                    folders,
                    new PlantAhead(TESTER, clock),
                    words -> new WindowFiles(words, () -> stage));
            window.onClosed(closed::countDown);
            window.onPresented(window::close);
            window.open(location);
        });
        return await(closed);
    }

    private static Message screen(Route route) {
        return Message.of(
                "selftest.step.screen", route.getClass().getSimpleName().replace("Route", ""));
    }

    private boolean did(String what, Runnable work) {
        return step(what, () -> {
                    work.run();
                    return what;
                })
                != null;
    }

    private <T> @Nullable T step(String what, Callable<T> work) {
        return step(Message.of(what), Runnable::run, work);
    }

    /// @return none when it failed
    private <T> @Nullable T step(Message what, Executor where, Callable<T> work) {
        long start = System.nanoTime();
        var task = new FutureTask<>(work);
        where.execute(task);
        String problem;
        T result = null;
        try {
            result = task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            problem = null;
        } catch (ExecutionException failed) {
            LoggerFactory.getLogger(SelfTest.class).error("self-test: {}", what.key(), failed.getCause());
            problem = String.valueOf(failed.getCause());
        } catch (TimeoutException late) {
            problem = messages.text("selftest.too-long", PATIENCE_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            problem = messages.text("selftest.stopped");
        }
        var step = new Step(what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), problem);
        steps.add(step);
        each.accept(step);
        return result;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
