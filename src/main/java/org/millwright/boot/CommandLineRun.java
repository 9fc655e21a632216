package org.millwright.boot;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.Backups;
import org.millwright.cli.Absent;
import org.millwright.cli.GlobalOptions;
import org.millwright.cli.MillwrightCommand;
import org.millwright.cli.PlantOpener;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.ProgramVersion;
import org.millwright.platform.settings.UserFolders;
import org.slf4j.LoggerFactory;

/// Runs one command line: a verb, or the desktop when there is none.
public final class CommandLineRun implements PlantOpener {

    /// As sysexits.h numbers an internal error.
    private static final int FAULT = 70;

    private static final int REFUSED = 1;

    private final UserFolders folders;
    private final BackupFolders backups;
    private final Messages messages;
    private final ZoneId zone;
    private final Consumer<ZoneId> shownIn;
    private final Actor actor;
    private final ToIntBiFunction<GlobalOptions, Clock> desktop;
    private final boolean watched;

    /// @param zone of this computer
    /// @param shownIn takes the zone of the plant's days and times once it is open
    /// @param watched whether somebody at a terminal waits for the end of long work
    CommandLineRun(
            UserFolders folders,
            BackupFolders backups,
            Messages messages,
            ZoneId zone,
            Consumer<ZoneId> shownIn,
            Actor actor,
            ToIntBiFunction<GlobalOptions, Clock> desktop,
            boolean watched) {
        this.folders = folders;
        this.backups = backups;
        this.messages = messages;
        this.zone = zone;
        this.shownIn = shownIn;
        this.actor = actor;
        this.desktop = desktop;
        this.watched = watched;
    }

    /// @return 0 done, 1 refused, 2 wrong usage, 70 a fault of the program
    int run(String[] args, PrintWriter out, PrintWriter err) {
        Optional<GlobalOptions> window = GlobalOptions.ofWindow(args);
        return window.isPresent() ? open(window.get(), err) : read(args, out, err);
    }

    /// The usual start: what reads command lines would take a tenth of it.
    private int open(GlobalOptions options, PrintWriter err) {
        try {
            return desktop.applyAsInt(options, clock(options));
        } catch (RuntimeException fault) {
            return told(fault, err);
        }
    }

    private int read(String[] args, PrintWriter out, PrintWriter err) {
        return new MillwrightCommand(
                        this,
                        options -> desktop.applyAsInt(options, clock(options)),
                        each -> new SelfTest(messages).run(each),
                        messages,
                        watched)
                .commandLine()
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, command, parsed) -> told(fault, err))
                .execute(args);
    }

    private int told(Exception fault, PrintWriter err) {
        if (Unreachable.isBehind(fault)) {
            err.println(messages.text(Unreachable.told(fault)));
            return REFUSED;
        }
        LoggerFactory.getLogger(CommandLineRun.class).error("fault", fault);
        err.println(messages.text(
                "millwright.fault",
                String.valueOf(fault.getMessage()),
                folders.logs().toString()));
        return FAULT;
    }

    @Override
    public Outcome<StoreLocation> locate(GlobalOptions options) {
        return StoreLocation.parse(
                options.store() == null ? folders.defaultPlant().toString() : options.store());
    }

    @Override
    public Backups backups(GlobalOptions options) {
        return new Backups(backups, ProgramVersion.text(), actor, clock(options));
    }

    @Override
    public Outcome<Plant> open(GlobalOptions options, Absent absent) {
        return locate(options)
                .then(location -> absent == Absent.NEW
                        ? Plant.begin(location, actor, clock(options))
                        : open(location, absent, clock(options)))
                .map(opened -> {
                    shownIn.accept(opened.store().zone());
                    return opened;
                });
    }

    private Outcome<Plant> open(StoreLocation location, Absent absent, Clock clock) {
        Outcome<Plant> opened = absent == Absent.BEGIN
                ? Plant.open(location, actor, clock)
                : Plant.openExisting(location, actor, clock);
        if (StoreOpening.isNothingThere(opened.violations())) {
            return absent == Absent.TRY
                    ? Plant.open(StoreLocation.inMemory(), actor, clock)
                    : Outcome.refused("millwright.no-plant", location.display());
        }
        return opened.map(plant -> {
            plant.store().followOthers();
            return plant;
        });
    }

    Clock clock(GlobalOptions options) {
        return options.today() == null ? Clock.system(zone) : new NoonClock(options.today(), zone);
    }
}
