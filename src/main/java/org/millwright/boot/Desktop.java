package org.millwright.boot;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.millwright.cli.GlobalOptions;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.ui.kit.WindowFiles;

/// Opens the window and waits until it is closed.
final class Desktop {

    private final UserFolders folders;
    private final Settings settings;
    private final Locale system;
    private final Messages messages;
    private final Actor actor;
    private final PrintWriter err;

    Desktop(UserFolders folders, Settings settings, Locale system, Messages messages, Actor actor, PrintWriter err) {
        this.folders = folders;
        this.settings = settings;
        this.system = system;
        this.messages = messages;
        this.actor = actor;
        this.err = err;
    }

    /// @return 0 when the window was closed, 1 when none could open
    int run(GlobalOptions options, Clock clock) {
        Optional<Message> problem = DisplayCheck.problem(
                System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform", ""));
        if (problem.isPresent()) {
            err.println(messages.text(problem.get()));
            return 1;
        }
        boolean typed = options.store() != null && options.plant() == null;
        Outcome<StoreLocation> first = first(options, settings, folders);
        if (typed && first instanceof Outcome.Refused<StoreLocation>(var reasons)) {
            reasons.forEach(reason -> err.println(messages.text(reason)));
            return 1;
        }
        String bench = System.getProperty(BenchDrive.PROPERTY, "");
        if (bench.equals(BenchDrive.BARE)) {
            return BareWindow.run(() -> new Look(settings, system));
        }
        try (var plants = new PlantAhead(actor, clock)) {
            begin(first, plants);
            return window(first, plants, clock, bench);
        }
    }

    /// What the window begins with. A word in the place of a verb, as a double-click puts it there, names a plant
    /// that is there; `--store` may also name where a new one goes.
    static Outcome<StoreLocation> first(GlobalOptions options, Settings settings, UserFolders folders) {
        String plant = options.plant();
        String store = options.store();
        if (plant != null) {
            return PlantPlaces.existing(plant);
        }
        return store == null ? new RecentPlants(settings).first(folders) : StoreLocation.parse(store);
    }

    private static void begin(Outcome<StoreLocation> first, PlantAhead plants) {
        first.handle(
                place -> {
                    if (place.exists()) {
                        plants.begin(place);
                    }
                },
                _ -> {});
    }

    private int window(Outcome<StoreLocation> first, PlantAhead plants, Clock clock, String bench) {
        return WindowLife.run(Platform::startup, Platform::exit, closed -> {
            ProgramName.tellSystem();
            var stage = new Stage();
            var window = new DesktopWindow(
                    stage,
                    settings,
                    new Look(settings, system),
                    actor,
                    clock,
                    folders,
                    plants,
                    messages -> new WindowFiles(messages, () -> stage));
            window.onClosed(closed);
            window.start(first);
            if (!bench.isEmpty()) {
                new BenchDrive(bench, stage.getScene(), window::go).start();
            }
        });
    }
}
